package vitrina.kernel.database;

import java.util.Collection;
import java.util.Map;

/** Reads now what JPA would read later, when the transaction is over and nothing can be read any more. */
public final class Lazy {

    private Lazy() {
    }

    @SuppressWarnings("ReturnValueIgnored") // To be asked is what makes it read.
    public static void load(Collection<?> many) {
        many.size();
    }

    @SuppressWarnings("ReturnValueIgnored") // To be asked is what makes it read.
    public static void load(Map<?, ?> many) {
        many.size();
    }
}
