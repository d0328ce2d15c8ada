package vitrina.kernel.paging;

import java.util.List;
import java.util.function.Function;

/** A page of a list and how long the whole list is. */
public record Page<T>(List<T> items, long total, int number, int size) {

    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> of(List<T> items, long total, Paging paging) {
        return new Page<>(items, total, paging.number(), paging.size());
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), total, number, size);
    }
}
