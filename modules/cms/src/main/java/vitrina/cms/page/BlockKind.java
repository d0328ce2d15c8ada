package vitrina.cms.page;

/** What a block of a page is. */
public enum BlockKind {
    /** The message at the top. */
    HERO,
    /** Ways into the categories. */
    CATEGORIES,
    /** A shelf of products: those of the block's query. */
    PRODUCTS,
    /** A banner that leads to the target. */
    OFFER,
    /** A picture beside a text. */
    STORY,
    /** A heading with paragraphs. */
    TEXT,
    /** What the shop stands for: delivery, pick-up, returns, payment. */
    PROMISES
}
