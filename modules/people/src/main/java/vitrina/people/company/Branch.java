package vitrina.people.company;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import vitrina.people.address.Address;
import vitrina.people.address.GeoPoint;

/**
 * A place of the company with its own zone and hours.
 *
 * @param point  where it is, or null when unknown
 * @param pickup whether shoppers may collect there
 */
public record Branch(long id, UUID publicId, String code, long sellerId, String country, String name, ZoneId zone, String email,
        String phone, Address address, GeoPoint point, boolean pickup, boolean active, List<OpeningHours> hours) {

    public Branch {
        hours = List.copyOf(hours);
    }

    Branch of(long seller) {
        return new Branch(id, publicId, code, seller, country, name, zone, email, phone, address, point, pickup, active, hours);
    }

    public boolean isOpen(Instant at) {
        var local = at.atZone(zone).toLocalDateTime();
        return active && hours.stream().anyMatch(interval -> interval.covers(local));
    }
}
