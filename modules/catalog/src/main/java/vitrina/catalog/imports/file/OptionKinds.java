package vitrina.catalog.imports.file;

import java.util.Map;
import java.util.Set;
import vitrina.catalog.imports.file.ImportedProduct.Kind;

/** Recognises colour and size under the names that shops give them, so that one filter collects them all. */
final class OptionKinds {

    private static final Set<String> COLORS = Set.of("color", "colour", "cor", "colores", "cores");
    private static final Set<String> SIZES = Set.of("size", "talla", "talle", "tamano", "tamanho");
    private static final Map<Kind, String> CODES = Map.of(Kind.COLOR, "color", Kind.SIZE, "size");

    private OptionKinds() {
    }

    static Kind kind(String code) {
        return COLORS.contains(code) ? Kind.COLOR : SIZES.contains(code) ? Kind.SIZE : Kind.TEXT;
    }

    /** One code for all names of colour, one for all of size. */
    static String code(String name) {
        String slug = Codes.slug(name);
        return CODES.getOrDefault(kind(slug), slug);
    }
}
