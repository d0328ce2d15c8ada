package vitrina.catalog.product;

/** Why another product is shown beside this one (CAT-13): as an alternative, or to go with it. */
public enum RelationKind {
    RELATED, COMPLEMENTARY
}
