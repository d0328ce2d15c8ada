package vitrina.illustration.drawing;

/** Labels without words: a motif and fine lines, laid out differently for each seed so that neighbours in a list differ. */
final class Label {

    private Label() {
    }

    /** Draws on a surface of colour {@code under}, within w × h around the centre. */
    static void on(Sketch s, Colour under, int cx, int cy, int w, int h) {
        int layout = s.pick(6);
        Colour paper = under.isLight() && under.lightness() > 225 ? s.colour().mix(s.palette().wall(), 25) : Colour.CREAM;
        Colour ink = s.palette().accent().mix(Colour.INK, 35);
        int size = Math.min(w, h) / 4;
        int top = cy - h / 2;
        switch (layout) {
            case 0 -> {
                s.rect(cx - w / 2, top, w, h, 3, paper);
                motif(s, readable(ink, paper), cx, top + h * 34 / 100, size);
                lines(s, readable(ink, paper), cx, top + h * 66 / 100, w * 6 / 10);
            }
            case 1 -> {
                Colour print = under.isLight() ? ink : Colour.CREAM;
                motif(s, print, cx, top + h * 30 / 100, size * 12 / 10);
                lines(s, print, cx, top + h * 68 / 100, w * 6 / 10);
            }
            case 2 -> {
                Colour band = under.isLight() ? s.palette().accent() : Colour.CREAM;
                s.rect(cx - w / 2, top + h / 3, w, h * 42 / 100, 0, band);
                motif(s, band.isLight() ? ink : Colour.CREAM, cx, top + h * 54 / 100, size * 8 / 10);
                lines(s, under.isLight() ? ink : Colour.CREAM, cx, top + h * 86 / 100, w * 4 / 10);
            }
            case 3 -> {
                s.path(paper, "M%d %dv%da%d %d 0 0 1 %d 0v%dz", cx - w / 2 + 3, top + h, w / 2 - h, w / 2 - 3, w / 2 - 3, w - 6, h - w / 2);
                motif(s, readable(ink, paper), cx, top + h * 38 / 100, size);
                lines(s, readable(ink, paper), cx, top + h * 72 / 100, w * 5 / 10);
            }
            case 4 -> {
                Colour print = under.isLight() ? ink : Colour.CREAM;
                int r = Math.min(w, h) * 36 / 100;
                s.ellipse(cx, top + h * 40 / 100, r, r, paper);
                motif(s, readable(ink, paper), cx, top + h * 40 / 100, size * 9 / 10);
                lines(s, print, cx, top + h * 88 / 100, w * 5 / 10);
            }
            default -> {
                s.rect(cx - w / 2, top, w, h, 3, paper);
                s.rect(cx - w / 2, top + h * 64 / 100, w, h * 36 / 100, 0, s.palette().accent());
                motif(s, readable(ink, paper), cx, top + h * 32 / 100, size);
                lines(s, Colour.CREAM, cx, top + h * 78 / 100, w * 5 / 10);
            }
        }
    }

    /** One of ten small emblems, centred. */
    static void motif(Sketch s, Colour ink, int x, int y, int size) {
        int r = Math.max(5, size);
        s.open("transform='translate(%d %d) scale(%.2f)' fill='none' stroke='" + ink + "' stroke-width='1.4'", x, y, r / 12.0);
        String d = switch (s.pick(10)) {
            case 0 -> "M-11 5h22M-7 5a7 7 0 0 1 14 0M0-6v-5M-7-3l-4-4M7-3l4-4";
            case 1 -> "M0 11V-3M0 4C-8 4-9-3-8-7-2-6 0-2 0 4ZM0 0C7 0 9-5 8-10 2-9 0-5 0 0Z";
            case 2 -> "M0-11C7-2 8 2 7 5A7.5 7.5 0 0 1-7 5C-8 2-7-2 0-11ZM-3 5a3 3 0 0 0 3 3";
            case 3 -> "M-11-4q5.500-5 11 0t11 0M-11 1q5.500-5 11 0t11 0M-11 6q5.500-5 11 0t11 0";
            case 4 -> "M0-3C4-11 10-6 3 0 10 6 4 11 0 3-4 11-10 6-3 0-10-6-4-11 0-3Z";
            case 5 -> "M4-10A10 10 0 1 0 10 4 8 8 0 0 1 4-10Z";
            case 6 -> "M-11 8 -3-7 2 2 5-3 11 8Z";
            case 7 -> "M0-11V11M-9.500-5.500 9.500 5.500M-9.500 5.500 9.500-5.500";
            case 8 -> "M-9 9V0A9 9 0 0 1 9 0V9M-4 9V1A4 4 0 0 1 4 1V9";
            default -> "M0-10A10 10 0 1 0 .1-10M0-5A5 5 0 1 0 .1-5";
        };
        s.path("none", d).close();
    }

    /** A name and two finer lines below it. */
    static void lines(Sketch s, Colour ink, int cx, int y, int w) {
        s.rect(cx - w / 2, y - 2, w, 4, 2, ink);
        int less = w * s.between(55, 80) / 100;
        s.open("opacity='.6'").rect(cx - less / 2, y + 7, less, 2, 1, ink);
        s.rect(cx - less * 3 / 8, y + 13, less * 3 / 4, 2, 1, ink).close();
    }

    private static Colour readable(Colour ink, Colour paper) {
        return Math.abs(ink.lightness() - paper.lightness()) > 70 ? ink : paper.isLight() ? ink.darker(60) : Colour.CREAM;
    }
}
