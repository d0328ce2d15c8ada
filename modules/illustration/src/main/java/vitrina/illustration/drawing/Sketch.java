package vitrina.illustration.drawing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A picture in the making: the pencil, the paints, and a dice that always falls the same way for the same seed. */
public final class Sketch {

    private final Colour colour;
    private final Palette palette;
    private final Map<String, String> paints = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder(3000);
    private long dice;

    public Sketch(Colour colour, Palette palette) {
        this.colour = colour;
        this.palette = palette;
    }

    /** The colour of the variant being drawn. */
    public Colour colour() {
        return colour;
    }

    public Palette palette() {
        return palette;
    }

    public void seed(long seed) {
        dice = seed * 0x9E3779B97F4A7C15L;
        pick(2);
    }

    /** The next choice among 0 … n-1. */
    public int pick(int n) {
        dice += 0x9E3779B97F4A7C15L;
        long z = (dice ^ dice >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(z ^ z >>> 31, n);
    }

    public int between(int least, int most) {
        return least + pick(most - least + 1);
    }

    /** Paint for a round thing lit from the upper left: bottle, jar, cup. */
    public String round(Colour c) {
        return gradient("x2='1'", 0, c.darker(14), 20, c.lighter(c.isLight() ? 60 : 32), 42, c, 78, c.darker(12), 100, c.darker(28));
    }

    public String metal(Colour c) {
        return gradient("x2='1'", 0, c.darker(30), 16, c.lighter(70), 32, c, 55, c.darker(12), 72, c.lighter(45), 100, c.darker(36));
    }

    public String flat(Colour c) {
        return gradient("x2='1' y2='1'", 0, c.lighter(22), 55, c, 100, c.darker(14));
    }

    public String falling(Colour top, Colour bottom) {
        return gradient("x2='0' y2='1'", 0, top, 100, bottom);
    }

    public String ball(Colour c) {
        String stops = stop(0, c.lighter(60), 1) + stop(45, c, 1) + stop(100, c.darker(30), 1);
        return paint("radialGradient", "cx='.35' cy='.3' r='.8'", stops);
    }

    /** A pool of colour that fades out: shadows and glow. */
    public String fading(Colour c, int percent) {
        return paint("radialGradient", "", stop(0, c, percent / 100.0) + stop(60, c, percent / 250.0) + stop(100, c, 0));
    }

    public Sketch rect(int x, int y, int w, int h, int radius, String fill) {
        String corner = radius == 0 ? "" : " rx='" + radius + "'";
        return add("<rect x='%d' y='%d' width='%d' height='%d'" + corner + " fill='%s'/>", x, y, w, h, fill);
    }

    public Sketch rect(int x, int y, int w, int h, int radius, Colour fill) {
        return rect(x, y, w, h, radius, fill.toString());
    }

    public Sketch ellipse(int cx, int cy, int rx, int ry, String fill) {
        return add("<ellipse cx='%d' cy='%d' rx='%d' ry='%d' fill='%s'/>", cx, cy, rx, ry, fill);
    }

    public Sketch ellipse(int cx, int cy, int rx, int ry, Colour fill) {
        return ellipse(cx, cy, rx, ry, fill.toString());
    }

    public Sketch path(String fill, String d, Object... numbers) {
        return add("<path fill='" + fill + "' d='" + d + "'/>", numbers);
    }

    public Sketch path(Colour fill, String d, Object... numbers) {
        return path(fill.toString(), d, numbers);
    }

    public Sketch line(Colour ink, int width, String d, Object... numbers) {
        return add("<path fill='none' stroke='" + ink + "' stroke-width='" + width + "' d='" + d + "'/>", numbers);
    }

    /** A soft light stripe, as on glass and polished plastic. */
    public Sketch gloss(int x, int y, int w, int h) {
        return open("opacity='.38'").rect(x, y, w, h, w / 2, Colour.WHITE).close();
    }

    /** Opens a group; every open group must be closed. */
    public Sketch open(String attributes, Object... numbers) {
        return add("<g " + attributes + ">", numbers);
    }

    public Sketch close() {
        body.append("</g>");
        return this;
    }

    /** The finished picture, 4:5. */
    public String svg() {
        StringBuilder text = new StringBuilder(body.length() + 2500)
                .append("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 400 500' width='800' height='1000' "
                        + "stroke-linecap='round' stroke-linejoin='round'><defs>");
        paints.forEach((paint, id) -> text.append("<").append(paint.replaceFirst(" ", " id='" + id + "' ")));
        return text.append("</defs>").append(body).append("</svg>").toString();
    }

    private String gradient(String direction, Object... stops) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < stops.length; i += 2) {
            text.append(stop((int) stops[i], (Colour) stops[i + 1], 1));
        }
        return paint("linearGradient", direction, text.toString());
    }

    private static String stop(int percent, Colour c, double opacity) {
        String place = percent == 0 ? "" : " offset='" + (percent == 100 ? "1" : "." + (percent < 10 ? "0" : "") + percent) + "'";
        String shown = opacity == 1 ? "" : String.format(Locale.ROOT, " stop-opacity='%.2f'", opacity);
        return "<stop" + place + " stop-color='" + c + "'" + shown + "/>";
    }

    private String paint(String kind, String attributes, String stops) {
        String paint = kind + " " + attributes + ">" + stops + "</" + kind + ">";
        return "url(#" + paints.computeIfAbsent(paint, unknown -> "p" + paints.size()) + ")";
    }

    /** Adds an element as written; numbers as in {@link String#format}. */
    public Sketch add(String text, Object... numbers) {
        body.append(numbers.length == 0 ? text : String.format(Locale.ROOT, text, numbers));
        return this;
    }
}
