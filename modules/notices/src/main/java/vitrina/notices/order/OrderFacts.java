package vitrina.notices.order;

import java.util.List;
import vitrina.kernel.letter.Letter;

/**
 * What a letter about an order names.
 *
 * @param name    how the buyer is greeted
 * @param reason  what staff wrote with the move; may be empty
 * @param link    the page that follows the order
 * @param facts   what to know now, such as how to pay
 * @param pieces  what was bought, where that helps
 * @param address where it goes; empty when picked up
 */
public record OrderFacts(String number, String name, String reason, String link, List<Letter.Fact> facts, List<Letter.Piece> pieces,
        List<Letter.Total> totals, List<String> address) {

    public OrderFacts {
        facts = List.copyOf(facts);
        pieces = List.copyOf(pieces);
        totals = List.copyOf(totals);
        address = List.copyOf(address);
    }
}
