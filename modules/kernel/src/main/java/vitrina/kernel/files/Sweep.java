package vitrina.kernel.files;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import vitrina.kernel.files.place.FilePlace;
import vitrina.kernel.files.place.PlacedFile;

/** Goes once through a place. Files come and go meanwhile; one that cannot be removed is left for the next time and keeps no other one. */
final class Sweep {

    private static final Logger LOG = Logger.getLogger(Sweep.class.getName());
    private static final Duration SPARED = Duration.ofHours(1);
    private static final int BATCH = 2_000;

    private final FilePlace place;
    private final Function<Collection<String>, Collection<String>> unnamed;
    private final Alone alone;
    private final List<String> batch = new ArrayList<>();
    private Instant before;
    private int removed;

    /** Does something with a name while nobody else does. */
    @FunctionalInterface
    interface Alone {
        boolean run(String name, FilePlaces.Settling<Boolean> work) throws IOException;
    }

    /** @param unnamed which of some keys no row names */
    Sweep(FilePlace place, Function<Collection<String>, Collection<String>> unnamed, Alone alone) {
        this.place = place;
        this.unnamed = unnamed;
        this.alone = alone;
    }

    /** @return files removed */
    int run() throws IOException {
        before = place.now().minus(SPARED);
        place.each(this::look);
        decide();
        return removed;
    }

    private void look(PlacedFile file) {
        if (!file.at().isBefore(before)) {
            return;
        }
        if (file.name().matches(FileStore.KEY)) {
            batch.add(file.name());
        } else if (file.name().endsWith(FilePlace.TEMPORARY)) {
            remove(file.name());
        }
        if (batch.size() == BATCH) {
            decide();
        }
    }

    private void decide() {
        if (!batch.isEmpty()) {
            unnamed.apply(List.copyOf(batch)).forEach(this::remove);
            batch.clear();
        }
    }

    /** Looked at again: what somebody stored anew meanwhile stays. */
    private void remove(String name) {
        try {
            boolean gone = alone.run(name, () -> place.look(name).filter(file -> file.at().isBefore(before)).isPresent() && place.remove(name));
            removed += gone ? 1 : 0;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A file stays until the next time: {0}", e.toString());
        }
    }
}
