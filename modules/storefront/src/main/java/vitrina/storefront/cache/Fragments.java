package vitrina.storefront.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangePosition;

/**
 * Finished pieces of pages. A piece hangs on the immutable thing it shows (this very object, not its equal) and goes with it: a product
 * whose price changes gets a new view, and with it new pieces.
 */
@ApplicationScoped
public class Fragments implements ChangeListener {

    private static final long MOST_BYTES = 48L * 1024 * 1024;
    /** Of a piece that is no text, and of the place every piece takes. */
    private static final int SMALL = 400;
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Cache<Object, Map<String, Object>> kept = Caffeine.newBuilder().weakKeys().maximumWeight(MOST_BYTES)
            .weigher((Object shown, Map<String, Object> pieces) -> weight(pieces)).expireAfterWrite(LIFE).build();

    /** @return null when it has to be drawn */
    public Object find(Object shown, String name) {
        var pieces = kept.getIfPresent(shown);
        return pieces == null ? null : pieces.get(name);
    }

    /** @param piece must not hold on to what it shows */
    public void keep(Object shown, String name, Object piece) {
        kept.asMap().compute(shown, (any, pieces) -> {
            var more = pieces == null ? new HashMap<String, Object>(4) : new HashMap<>(pieces);
            more.put(name, piece);
            return more;
        });
    }

    private static int weight(Map<String, Object> pieces) {
        return pieces.values().stream().mapToInt(piece -> SMALL + (piece instanceof CharSequence text ? text.length() : 0)).sum();
    }

    /** @param name tells the pieces of one thing apart; as few as the thing itself allows, never a text somebody typed */
    @SuppressWarnings("unchecked")
    public <T> T of(Object shown, String name, Supplier<T> drawing) {
        var piece = (T) find(shown, name);
        if (piece == null) {
            piece = drawing.get();
            keep(shown, name, piece);
        }
        return piece;
    }

    @Override
    public int depth() {
        return 2;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("category", "catalog", "text", "setting", "company", "shipping");
    }

    @Override
    public void changed(List<Change> changes, ChangePosition reached) {
        kept.invalidateAll();
    }
}
