package vitrina.verify.house;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Java matches a repeated group by calling itself for every repetition: text of some thousand characters ends in a stack overflow. So no
 * pattern repeats a group without a small bound; characters and classes may be repeated, they are matched in a loop.
 */
@Tag("FOUND-06")
class PatternsTest {

    /** The calls that take a pattern. */
    private static final Pattern CALL = Pattern.compile("(?:Pattern\\.compile|\\.matches|\\.split|\\.replaceAll|\\.replaceFirst)\\(");
    private static final int MOST_REPETITIONS = 200;
    /** What repeats a group and never meets text from outside, with the reason. */
    private static final Map<String, String> ALLOWED = Map.of(
            "modules/people/src/main/java/vitrina/people/contact/DocumentSpelling.java",
            "of a document of at most fifteen characters, checked before");

    @Test
    void no_pattern_repeats_a_group_without_a_small_bound() throws IOException {
        var wrong = new TreeMap<String, String>();
        int seen = 0;
        for (var file : Tree.files(".java")) {
            if (!file.path().contains("src/main")) {
                continue;
            }
            var text = file.text();
            var call = CALL.matcher(text);
            while (call.find()) {
                var pattern = literals(text, call.end());
                seen += pattern.isEmpty() ? 0 : 1;
                if (repeatsGroup(pattern) && !ALLOWED.containsKey(file.path())) {
                    wrong.put(file.path(), pattern);
                }
            }
        }
        assertEquals(Map.of(), wrong);
        assertTrue(seen > 100, "patterns seen: " + seen);
    }

    @Test
    void the_rule_knows_what_overflows_and_what_does_not() {
        var text = "a.".repeat(50_000);
        for (var pattern : new String[] {"(a|\\.)*", "([a-z]\\.?)+", "(?:a\\.?){1,90000}"}) {
            assertTrue(repeatsGroup(pattern), pattern);
            assertThrows(StackOverflowError.class, () -> text.matches(pattern), pattern);
        }
        for (var pattern : new String[] {"[a.]*", "[a-z.]+", ".*?", "(a\\.){1,9}.*", "(a)?.*", "\\(*[a.]*"}) {
            assertTrue(!repeatsGroup(pattern), pattern);
            assertDoesNotThrow(() -> text.matches(pattern), pattern);
        }
    }

    /** The texts among the arguments of a call, put together; what stands between them counts for nothing. */
    private static String literals(String source, int from) {
        var found = new StringBuilder();
        int depth = 1;
        for (int at = from; at < source.length() && depth > 0; at++) {
            char one = source.charAt(at);
            if (one == '"') {
                for (at++; source.charAt(at) != '"'; at++) {
                    if (source.charAt(at) == '\\') {
                        found.append(source.charAt(at++) == '\\' && source.charAt(at) == '\\' ? "\\" : "");
                        if (source.charAt(at) == '\\') {
                            continue;
                        }
                    }
                    found.append(source.charAt(at));
                }
            } else if (one == '(') {
                depth++;
            } else if (one == ')') {
                depth--;
            } else if (one == ',' && depth == 1) {
                break;
            }
        }
        return found.toString();
    }

    private static boolean repeatsGroup(String pattern) {
        boolean inClass = false;
        for (int at = 0; at < pattern.length(); at++) {
            char one = pattern.charAt(at);
            if (one == '\\') {
                at++;
            } else if (one == '[') {
                inClass = true;
            } else if (one == ']') {
                inClass = false;
            } else if (one == ')' && !inClass && repeats(pattern.substring(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean repeats(String rest) {
        if (rest.startsWith("*") || rest.startsWith("+")) {
            return true;
        }
        var bound = Pattern.compile("\\{\\d+(,(\\d*))?}.*", Pattern.DOTALL).matcher(rest);
        return bound.matches() && bound.group(1) != null && (bound.group(2).isEmpty() || Integer.parseInt(bound.group(2)) > MOST_REPETITIONS);
    }
}
