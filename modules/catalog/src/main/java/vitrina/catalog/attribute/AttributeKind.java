package vitrina.catalog.attribute;

/** How values are shown: as swatches, as sizes in their order, or as words. */
public enum AttributeKind {
    COLOR, SIZE, TEXT
}
