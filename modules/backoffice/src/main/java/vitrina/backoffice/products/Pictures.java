package vitrina.backoffice.products;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import vitrina.catalog.product.ProductRow;
import vitrina.illustration.DefaultPicture;

/** Where the picture of a product is: its file, else the drawn one. */
@Named("pictures")
@ApplicationScoped
public class Pictures {

    private static final String FILES = "/media/file/";

    public String of(ProductRow row) {
        return row.imageKey() != null
                ? FILES + row.imageKey()
                : DefaultPicture.of(row.illustration(), row.code(), null, row.name()).path();
    }

    public String file(String key) {
        return FILES + key;
    }
}
