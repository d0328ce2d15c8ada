package vitrina.catalog.imports.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes stable codes out of free text: the same text gives the same code on every import. */
final class Codes {

    static final int LENGTH = 64;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Codes() {
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** The text itself when it may be a code, else a readable part and a hash of the whole. */
    static String of(String text) {
        return isCode(text) ? text : hashed(plain(text), text);
    }

    /** Lower-case letters and digits with hyphens; "Coral intenso" becomes coral-intenso. */
    static String slug(String text) {
        String plain = plain(text);
        return plain.isEmpty() || plain.length() > LENGTH ? hashed(plain, text) : plain;
    }

    private static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String hyphens = OTHERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-");
        int from = hyphens.startsWith("-") ? 1 : 0;
        int to = hyphens.endsWith("-") && hyphens.length() > from ? hyphens.length() - 1 : hyphens.length();
        return hyphens.substring(from, to);
    }

    private static String hashed(String readable, String whole) {
        String start = readable.substring(0, Math.min(LENGTH - 11, readable.length()));
        return (start.isEmpty() ? "x" : start) + "-" + hash(whole);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
