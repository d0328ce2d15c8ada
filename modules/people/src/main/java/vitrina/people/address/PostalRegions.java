package vitrina.people.address;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which region the first digits of a code lie in, as the post offices of Mexico (two digits) and Brazil (first code of each range) publish it. */
final class PostalRegions {

    private static final int MEXICAN_LENGTH = 5;
    private static final int BRAZILIAN_LENGTH = 8;
    private static final String MEXICO = "00CMX 20AGU 21BCN 23BCS 24CAM 25COA 28COL 29CHP 31CHH 34DUR 36GUA 39GRO 42HID 44JAL 50MEX 58MIC 62MOR "
            + "63NAY 64NLE 68OAX 72PUE 76QUE 77ROO 78SLP 80SIN 83SON 86TAB 87TAM 90TLA 91VER 97YUC 98ZAC";
    private static final String BRAZIL = "01000SP 20000RJ 29000ES 30000MG 40000BA 49000SE 50000PE 57000AL 58000PB 59000RN 60000CE 64000PI 65000MA "
            + "66000PA 68900AP 69000AM 69300RR 69400AM 69900AC 70000DF 72800GO 73000DF 73700GO 76800RO 77000TO 78000MT 79000MS 80000PR 88000SC 90000RS";

    private static final Map<String, TreeMap<String, String>> STARTS = Map.of("MX", starts(MEXICO, 2), "BR", starts(BRAZIL, 5));
    private static final Map<String, Integer> LENGTHS = Map.of("MX", MEXICAN_LENGTH, "BR", BRAZILIAN_LENGTH);

    private PostalRegions() {
    }

    static Optional<String> of(String country, String digits) {
        var starts = STARTS.get(country);
        if (starts == null || digits.length() != LENGTHS.get(country)) {
            return Optional.empty();
        }
        return Optional.ofNullable(starts.floorEntry(digits)).map(Map.Entry::getValue);
    }

    private static TreeMap<String, String> starts(String text, int digits) {
        var starts = new TreeMap<String, String>();
        for (var entry : text.split(" ")) {
            starts.put(entry.substring(0, digits), entry.substring(digits));
        }
        return starts;
    }
}
