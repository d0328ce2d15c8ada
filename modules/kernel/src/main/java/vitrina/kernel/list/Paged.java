package vitrina.kernel.list;

import java.util.List;
import java.util.function.Function;

/** A page of a list and how long the whole list is. */
public record Paged<T>(List<T> items, long total, int number, int size) {

    public Paged {
        items = List.copyOf(items);
    }

    public static <T> Paged<T> of(List<T> items, long total, Paging paging) {
        return new Paged<>(items, total, paging.number(), paging.size());
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public <R> Paged<R> map(Function<? super T, ? extends R> change) {
        return new Paged<>(items.stream().<R>map(change).toList(), total, number, size);
    }
}
