package vitrina.illustration.drawing;

/** Jewellery and watches, hung or laid so that they cast little shadow; and the plain parcel for anything unknown. */
final class Jewels {

    private Jewels() {
    }

    static void necklace(Sketch s) {
        Colour metal = metal(s);
        stand(s, "M200 150c30 0 34 22 34 50 0 40 66 40 74 96l6 114H86l6-114c8-56 74-56 74-96 0-28 4-50 34-50z");
        s.line(metal, 4, "M162 214q-4 120 38 140 42-20 38-140");
        if (s.pick(2) == 0) {
            stone(s, 200, 362, 16);
        } else {
            for (int i = -2; i <= 2; i++) {
                stone(s, 200 + i * 15, 348 - i * i * 7, 8);
            }
        }
    }

    static void bracelet(Sketch s) {
        Colour metal = metal(s);
        s.rect(110, 330, 180, 80, 38, s.round(s.palette().wall().darker(8)));
        s.open("fill='none' stroke='" + s.metal(metal) + "' stroke-width='11'").add("<ellipse cx='200' cy='322' rx='92' ry='52'/>").close();
        for (int i = 0; i < 7; i++) {
            int x = (i - 3) * 24;
            stone(s, 200 + x, 372 - x * x / 260, s.pick(2) == 0 ? 9 : 11);
        }
    }

    static void earrings(Sketch s) {
        Colour metal = metal(s);
        int form = s.pick(3);
        stand(s, "M112 150h176q8 0 8 8v244q0 8-8 8H112q-8 0-8-8V158q0-8 8-8z");
        for (int x = 156; x < 260; x += 88) {
            s.line(metal, 4, "M%1$d 210q-14-22 0-30 12 2 8 22", x);
            switch (form) {
                case 0 -> stone(s, x, 258, 24);
                case 1 -> s.open("fill='none' stroke='" + s.metal(metal) + "' stroke-width='8'").add("<circle cx='%d' cy='258' r='36'/>", x).close();
                default -> s.path(s.ball(s.colour()), "M%d 212q34 60 0 96-34-36 0-96z", x).line(metal, 3, "M%d 212q34 60 0 96-34-36 0-96z", x);
            }
        }
    }

    static void ring(Sketch s) {
        s.rect(96, 372, 208, 38, 14, s.flat(s.palette().accent().lighter(30)));
        s.open("fill='none' stroke='" + s.metal(metal(s)) + "' stroke-width='16'").add("<ellipse cx='200' cy='312' rx='68' ry='70'/>").close();
        switch (s.pick(3)) {
            case 0 -> stone(s, 200, 226, s.between(22, 32));
            case 1 -> {
                stone(s, 168, 240, 15);
                stone(s, 232, 240, 15);
                stone(s, 200, 228, s.between(20, 24));
            }
            default -> s.rect(164, 218, 72, 44, s.between(8, 22), s.flat(s.colour())).gloss(174, 226, 6, 26);
        }
    }

    static void watch(Sketch s) {
        Colour strap = s.colour();
        Colour metal = metal(s);
        s.path(s.round(strap), "M172 110h56l8 90h-72zM164 330h72l-8 80h-56z");
        s.rect(288, 254, 14, 20, 4, s.metal(metal));
        s.ellipse(200, 264, 90, 90, s.metal(metal)).ellipse(200, 264, 76, 76, s.flat(strap.isLight() ? Colour.INK.lighter(8) : Colour.CREAM));
        Colour hand = strap.isLight() ? Colour.CREAM : Colour.INK;
        s.line(hand, 3, "M200 196v10M200 322v10M132 264h10M258 264h10").line(hand, 6, "M200 264l-26-28").line(hand, 4, "M200 264l34-36");
        s.line(s.palette().accent(), 2, "M200 280v-66").ellipse(200, 264, 6, 6, metal);
    }

    static void glasses(Sketch s) {
        Colour c = s.colour();
        s.line(c.darker(20), 8, "M104 320q-20-26-10-66M296 320q20-26 10-66");
        s.open("fill='" + s.flat(c.darker(25)) + "' stroke='" + c + "' stroke-width='8'")
                .add("<rect x='98' y='306' width='90' height='76' rx='34'/><rect x='212' y='306' width='90' height='76' rx='34'/>").close();
        s.line(c, 8, "M188 330q12-12 24 0").open("opacity='.3'").path(Colour.WHITE, "M120 318h24l-18 50q-12-8-14-22zM234 318h24l-18 50q-12-8-14-22z")
                .close();
    }

    static void generic(Sketch s) {
        Colour c = s.colour().mix(Colour.of(0xD8B58A), 45);
        s.path(c.darker(20), "M262 238l52-28v170l-52 30z");
        s.path(c.lighter(30), "M96 238l50-28h168l-52 28z");
        s.rect(96, 238, 166, 172, 2, s.flat(c));
        s.path(Colour.CREAM.darker(8), "M166 238l50-28h24l-50 28v40h-24z");
        Label.motif(s, c.darker(45), 150, 340, 26);
        Label.lines(s, c.darker(45), 220, 384, 50);
    }

    private static void stand(Sketch s, String outline) {
        s.path(s.flat(s.palette().wall().lighter(35)), outline);
    }

    private static void stone(Sketch s, int x, int y, int r) {
        s.ellipse(x, y, r, r, s.ball(s.colour())).open("opacity='.6'")
                .ellipse(x - r / 3, y - r / 3, Math.max(2, r / 4), Math.max(2, r / 4), Colour.WHITE).close();
    }

    private static Colour metal(Sketch s) {
        return s.pick(3) == 0 ? Colour.SILVER : Colour.GOLD;
    }
}
