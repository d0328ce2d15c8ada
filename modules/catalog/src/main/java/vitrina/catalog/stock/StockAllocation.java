package vitrina.catalog.stock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pure part of reserving: which location gives how many pieces. */
final class StockAllocation {

    /**
     * A locked stock row.
     * @param priority of its location, the lowest first
     */
    record Shelf(long variantId, long locationId, int priority, int available) {}

    /** Pieces taken from a shelf. */
    record Take(long variantId, long locationId, int quantity, int leftThere) {}

    private static final Comparator<Shelf> PREFERRED = Comparator.comparingInt(Shelf::priority).thenComparingLong(Shelf::locationId);

    final List<Take> takes = new ArrayList<>();
    /** The variant that is not there in the wanted quantity, if any, and what is left of it. */
    Optional<Quantity> missing = Optional.empty();
    int missingAvailable;

    StockAllocation(Collection<Shelf> shelves, Map<Long, Integer> wanted) {
        Map<Long, List<Shelf>> byVariant = new LinkedHashMap<>();
        shelves.forEach(shelf -> byVariant.computeIfAbsent(shelf.variantId(), any -> new ArrayList<>()).add(shelf));
        for (var want : new TreeMap<>(wanted).entrySet()) {
            allocate(byVariant.getOrDefault(want.getKey(), List.of()), want.getKey(), want.getValue());
        }
        takes.sort(Comparator.comparingLong(Take::variantId).thenComparingLong(Take::locationId));
    }

    /** One location that has everything is better than two parcels. */
    private void allocate(List<Shelf> shelves, long variantId, int quantity) {
        var sorted = shelves.stream().sorted(PREFERRED).toList();
        var whole = sorted.stream().filter(shelf -> shelf.available() >= quantity).findFirst();
        int left = quantity;
        for (var shelf : whole.map(List::of).orElse(sorted)) {
            int here = Math.min(left, Math.max(0, shelf.available()));
            if (here > 0) {
                takes.add(new Take(variantId, shelf.locationId(), here, shelf.available() - here));
                left -= here;
            }
        }
        if (left > 0 && missing.isEmpty()) {
            missing = Optional.of(new Quantity(variantId, quantity));
            missingAvailable = quantity - left;
        }
    }
}
