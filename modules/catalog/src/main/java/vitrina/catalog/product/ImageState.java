package vitrina.catalog.product;

import java.util.Set;
import vitrina.kernel.state.Mover;
import vitrina.kernel.state.State;

/** Whether a picture is here. What staff bring is READY at once; what an import names is fetched. Only READY ones are shown. */
public enum ImageState implements State<ImageState> {
    PENDING, READY, FAILED;

    @Override
    public boolean isStart() {
        return this == PENDING || this == READY;
    }

    @Override
    public Set<ImageState> next() {
        return this == PENDING ? Set.of(READY, FAILED) : Set.of();
    }

    @Override
    public Set<Mover> movers(ImageState to) {
        return next().contains(to) ? Set.of(Mover.SYSTEM) : Set.of();
    }
}
