package vitrina.illustration;

import vitrina.illustration.drawing.Colour;
import vitrina.illustration.drawing.Palette;
import vitrina.illustration.drawing.Sketch;

/** The room a product stands in: wall, floor, light, a plinth and a small prop of its category. */
final class Backdrop {

    private Backdrop() {
    }

    static void main(Sketch s) {
        Palette p = s.palette();
        Colour deep = p.floor().mix(p.usual(), 22);
        s.rect(0, 0, 400, 500, 0, s.falling(p.wall().lighter(25), p.wall()));
        boolean plinth = false;
        switch (s.pick(6)) {
            case 0 -> s.path(s.falling(p.floor().mix(p.wall(), 35), p.floor()), "M84 380V206a116 116 0 0 1 232 0v174z");
            case 1 -> s.ellipse(252, 176, 118, 118, s.falling(p.floor(), p.floor().mix(p.wall(), 60)));
            case 2 -> s.open("opacity='.5'").path(Colour.WHITE, "M40 0h92L330 380h-92zM160 0h64l198 380h-64z").close();
            case 3 -> plinth = true;
            case 4 -> {
                s.ellipse(200, 380, 176, 176, s.falling(p.floor(), p.wall()));
                plinth = s.pick(2) == 0;
            }
            default -> leafShadow(s, deep);
        }
        s.rect(0, 376, 400, 124, 0, s.falling(p.floor(), p.floor().mix(p.wall(), 35)));
        s.open("opacity='.5'").rect(0, 376, 400, 2, 0, p.wall().lighter(40)).close();
        if (plinth) {
            s.path(s.round(p.wall().mix(p.floor(), 45)), "M52 412v88h296v-88z").ellipse(200, 412, 148, 24, p.wall().lighter(20));
        }
        s.ellipse(228, 411, 150, 15, s.fading(p.accent().darker(55), 48)).ellipse(204, 410, 118, 8, s.fading(Colour.INK, 45));
    }

    /** A closer, deeper ground for the second view, with a smear or drops of what the product holds. */
    static void detail(Sketch s, boolean spills) {
        Palette p = s.palette();
        s.rect(0, 0, 400, 500, 0, s.falling(p.floor().mix(p.wall(), 40), p.floor().mix(p.usual(), 20)));
        s.open("opacity='.45' transform='rotate(%d 200 250)'", s.between(-30, 30))
                .ellipse(s.between(110, 290), s.between(150, 300), 190, 150, p.wall().lighter(20).toString()).close();
        switch (s.pick(spills ? 5 : 1)) {
            case 0 -> leafShadow(s, p.accent().darker(20));
            case 1, 2 -> drops(s);
            default -> smear(s);
        }
    }

    /** A small thing beside the product, by category. */
    static void prop(Sketch s) {
        Palette p = s.palette();
        boolean left = s.pick(2) == 0;
        if (p == Palette.WEAR || p == Palette.NEUTRAL || s.pick(3) == 0) {
            return;
        }
        s.open(left ? "transform='translate(%d 0)'" : "transform='translate(%d 0) scale(-1 1)'", left ? 0 : 400);
        switch (p) {
            case CAFE -> {
                for (int i = 0; i < 3; i++) {
                    s.open("transform='translate(%d %d) rotate(%d)'", 48 + i * 24, 424 + i % 2 * 12, s.between(-40, 60));
                    s.ellipse(0, 0, 13, 9, s.ball(Colour.of(0x6B4226))).line(Colour.of(0x3B2416), 2, "M-11 1q11-6 22-1").close();
                }
            }
            case HOME, GIFTS -> pebbles(s);
            case MAKEUP, FRAGRANCE -> {
                for (int i = 0; i < 4; i++) {
                    s.open("transform='translate(%d %d) rotate(%d)'", 40 + i * 22, 426 + i % 2 * 14, s.between(0, 180));
                    s.path(s.flat(p.usual().lighter(20 + i * 9)), "M-15 0C-10-13 8-13 15-3 8 9-8 11-15 0z").close();
                }
            }
            default -> {
                if (s.pick(3) == 0) {
                    pebbles(s);
                } else {
                    sprig(s, p.accent().mix(Colour.of(0x7F9A6B), 50));
                }
            }
        }
        s.close();
    }

    private static void pebbles(Sketch s) {
        Colour stone = s.palette().floor().mix(s.palette().accent(), 18);
        s.ellipse(62, 424, 34, 17, s.ball(stone)).ellipse(96, 432, 20, 11, s.ball(stone.lighter(35)));
    }

    private static void sprig(Sketch s, Colour leaf) {
        s.line(leaf.darker(20), 3, "M40 438q40-4 84-34");
        for (int i = 0; i < 4; i++) {
            s.open("transform='translate(%d %d) rotate(%d)'", 54 + i * 19, 436 - i * 7, -20 - i * 6);
            s.path(s.flat(leaf.lighter(i * 6)), "M0 0C0-14 14-20 24-20 24-8 14 0 0 0zM0 0C6 10 18 12 26 8 20-2 8-4 0 0z").close();
        }
    }

    private static void smear(Sketch s) {
        Colour c = s.colour();
        s.open("transform='rotate(%d 220 300)' opacity='.9'", s.between(-24, 10));
        s.path(s.flat(c.lighter(12)), "M40 372c-14-40 40-70 120-78s170-24 206-4 6 58-52 66-76 4-130 24-128 40-144-8z");
        s.open("opacity='.4'").line(c.lighter(60), 6, "M70 356q90-36 250-42M96 374q80-24 130-28").close().close();
    }

    private static void drops(Sketch s) {
        Colour c = s.colour().lighter(25);
        for (int i = 0; i < 9; i++) {
            int r = s.between(7, 24);
            s.ellipse(s.between(30, 370), s.between(60, 450), r, r, s.ball(c));
        }
    }

    /** The shadow of a branch outside the window. */
    private static void leafShadow(Sketch s, Colour shade) {
        s.open("opacity='.16' fill='" + shade + "' transform='translate(%d %d) rotate(%d)'", s.between(330, 400), s.between(-30, 0),
                s.between(22, 44));
        s.line(shade, 3, "M0 0q14 150-10 330");
        for (int i = 0; i < 8; i++) {
            int side = i % 2 == 0 ? 34 : 146;
            s.add("<path transform='translate(%d %d) rotate(%d)' d='M0 0C20-34 80-38 112-4 80 20 30 26 0 0z'/>", 7 - i, 46 + i * 36, side);
        }
        s.close();
    }
}
