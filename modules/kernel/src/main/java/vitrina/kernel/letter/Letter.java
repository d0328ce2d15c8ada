package vitrina.kernel.letter;

/**
 * What is to be said to one person.
 *
 * @param name     of its template
 * @param language of the reader, such as es-CO
 * @param country  whose seller writes; null for the company itself
 * @param facts    a record, whose components are what the template names
 */
public record Letter(String name, String language, String country, Object facts) {

    /** A label and what belongs to it; values of several lines keep them. */
    public record Fact(String label, String value) {}

    /**
     * A thing that was bought.
     * @param picture absolute address; empty without one
     * @param options such as "Coral / 50 ml"; empty without options
     */
    public record Piece(String picture, String name, String options, int quantity, String amount) {}

    /**
     * A line of the sums.
     * @param kind {@code total}, {@code note} for what stands below the total, {@code save}, or empty
     */
    public record Total(String label, String amount, String kind) {}
}
