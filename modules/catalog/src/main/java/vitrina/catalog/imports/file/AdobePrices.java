package vitrina.catalog.imports.file;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vitrina.catalog.imports.file.ImportedProduct.Price;

/** Adobe Commerce's price and its special price, which may have a first and a last day. */
final class AdobePrices {

    private final HeadedFile file;
    private final ImportTarget target;
    private final ZoneId zone;

    AdobePrices(HeadedFile file, ImportTarget target, ZoneId zone) {
        this.file = file;
        this.target = target;
        this.zone = zone;
    }

    List<Price> of(FileRow row) {
        List<Price> prices = new ArrayList<>();
        Price standing = PriceCells.price(row, file.column("price"), null, target.country(), target.currency(), null, null);
        if (standing != null) {
            prices.add(standing);
        }
        Instant from = moment(row, "special_price_from_date");
        Instant last = moment(row, "special_price_to_date");
        boolean wholeDay = last != null && last.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT);
        Instant until = wholeDay ? last.atZone(zone).plusDays(1).toInstant() : last;
        Price special = PriceCells.price(row, file.column("special_price"), file.column("price"), target.country(), target.currency(), from, until);
        if (special != null && special.listAmount() != null && from == null && until == null) {
            return List.of(special);
        }
        if (special != null && special.listAmount() != null) {
            prices.add(special);
        }
        return prices;
    }

    private Instant moment(FileRow row, String name) {
        String text = row.text(name);
        Instant moment = text.isEmpty() ? null : AdobeValues.moment(text, zone);
        if (!text.isEmpty() && moment == null) {
            row.add(ProblemCode.NOT_A_DATE, file.column(name));
        }
        return moment;
    }
}
