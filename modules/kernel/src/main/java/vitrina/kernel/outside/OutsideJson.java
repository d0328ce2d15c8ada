package vitrina.kernel.outside;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads JSON of strangers: an object in UTF-8 whose depth and numbers are looked at before it is taken apart. */
public final class OutsideJson {

    /** Objects and lists inside each other; no provider of ours comes near. */
    private static final int DEPTH = 64;
    /** Characters of a number, with sign, point and exponent. */
    private static final int NUMBER = 40;
    private static final int EXPONENT = 2;

    private OutsideJson() {
    }

    /** @return nothing for what is no JSON, no object, too deep, or holds an absurd number or a character no database stores */
    public static Optional<JsonObject> object(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            if (!isHarmless(text)) {
                return Optional.empty();
            }
            try (var parser = Json.createParser(new StringReader(text))) {
                if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) {
                    return Optional.empty();
                }
                var object = parser.getObject();
                return parser.hasNext() ? Optional.empty() : Optional.of(object);
            }
        } catch (CharacterCodingException | JsonException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isHarmless(String text) {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '"' -> {
                    at = endOfString(text, at);
                    if (at < 0) {
                        return false;
                    }
                }
                case '{', '[' -> {
                    if (++depth > DEPTH) {
                        return false;
                    }
                }
                case '}', ']' -> depth--;
                case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                    int end = endOfNumber(text, at);
                    if (end - at > NUMBER || exponent(text.substring(at, end)) > EXPONENT) {
                        return false;
                    }
                    at = end - 1;
                }
                default -> {
                    // Whether it is JSON is the parser's business.
                }
            }
        }
        return true;
    }

    /** @return where the closing quote is; below zero without one, or when U+0000 is inside */
    private static int endOfString(String text, int quote) {
        for (int at = quote + 1; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one == '"') {
                return at;
            }
            if (one == '\\') {
                if (text.startsWith("u0000", at + 1)) {
                    return -1;
                }
                at++;
            }
        }
        return -1;
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && "+-.eE0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Digits of the exponent. */
    private static int exponent(String number) {
        int e = Math.max(number.indexOf('e'), number.indexOf('E'));
        return e < 0 ? 0 : (int) number.chars().skip(e + 1L).filter(Character::isDigit).count();
    }
}
