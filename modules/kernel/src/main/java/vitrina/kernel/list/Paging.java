package vitrina.kernel.list;

/**
 * Which page of a list is wanted.
 *
 * @param number from 1
 * @param size   items a page, 1 to 1000
 */
public record Paging(int number, int size) {

    public Paging {
        number = Math.max(1, number);
        size = Math.clamp(size, 1, 1000);
    }

    public int offset() {
        return Math.multiplyExact(number - 1, size);
    }
}
