package vitrina.catalog.product;

import java.io.Serializable;
import java.util.Objects;

/** The key of a text: whose, and in which language. Public because JPA asks for it. */
public class ProductTextKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long owner;
    private String language;

    @Override
    public boolean equals(Object other) {
        return other instanceof ProductTextKey key && Objects.equals(owner, key.owner) && Objects.equals(language, key.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, language);
    }
}
