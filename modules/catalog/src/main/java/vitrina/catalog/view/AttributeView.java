package vitrina.catalog.view;

import java.util.List;

/** A fact about a product, such as skin type: combination, oily. */
public record AttributeView(String code, String name, List<String> values) {}
