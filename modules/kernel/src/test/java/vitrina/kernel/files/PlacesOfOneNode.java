package vitrina.kernel.files;

import java.io.IOException;
import java.util.function.Supplier;
import vitrina.kernel.files.place.FilePlace;

/** A place without a database: nobody else is there. */
final class PlacesOfOneNode extends FilePlaces {

    private final Supplier<FilePlace> place;

    PlacesOfOneNode(Supplier<FilePlace> place) {
        this.place = place;
    }

    @Override
    FilePlace here() {
        return place.get();
    }

    @Override
    <T> T settled(String key, Settling<T> work) throws IOException {
        return work.run();
    }
}
