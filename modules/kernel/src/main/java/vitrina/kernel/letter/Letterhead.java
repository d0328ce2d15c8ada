package vitrina.kernel.letter;

import java.util.List;

/**
 * Who writes.
 *
 * @param name  the name people know the company by
 * @param legal its legal name and tax number
 * @param lines where it is, one line each
 * @param email empty when it wants no mail
 * @param phone empty when it wants no calls
 */
public record Letterhead(String name, String legal, List<String> lines, String email, String phone) {

    public Letterhead {
        lines = List.copyOf(lines);
    }

    /** Where letterheads come from: the module that knows the company. */
    public interface Source {

        /** @param country null for the company itself */
        Letterhead of(String country);
    }
}
