package vitrina.kernel.outside;

import java.io.BufferedReader;
import java.io.IOException;

/** Lines of bounded length; what is longer is cut, and read over. */
public final class Lines {

    private Lines() {
    }

    /** @return null at the end */
    public static String next(BufferedReader reader, int most) throws IOException {
        var line = new StringBuilder();
        int one = reader.read();
        if (one < 0) {
            return null;
        }
        for (; one >= 0 && one != '\n'; one = reader.read()) {
            if (line.length() < most) {
                line.append((char) one);
            }
        }
        return !line.isEmpty() && line.charAt(line.length() - 1) == '\r' ? line.substring(0, line.length() - 1) : line.toString();
    }
}
