package vitrina.illustration.drawing;

/** The café line: cups, and things to eat on a plate. */
final class Treats {

    private Treats() {
    }

    static void cup(Sketch s) {
        Colour c = s.colour();
        Colour china = s.pick(2) == 0 ? Colour.CREAM : s.palette().accent().lighter(25);
        plate(s, 112, 404);
        s.line(china.darker(12), 15, "M276 306q46-8 44 28t-58 34");
        s.path(s.round(china), "M122 270h156q2 134-78 134t-78-134z");
        s.ellipse(200, 270, 78, 18, china.lighter(35)).ellipse(200, 273, 69, 14, s.flat(c));
        if (s.pick(2) == 0) {
            s.open("opacity='.75'").path(Colour.CREAM, "M200 284c-28-2-36-12-18-15 10-1 16 3 18 5 2-2 8-6 18-5 18 3 10 13-18 15z").close();
        } else {
            s.open("opacity='.6'").ellipse(192, 272, 30, 6, Colour.CREAM).ellipse(204, 274, 16, 3, c).close();
        }
        Label.motif(s, china.isLight() ? s.palette().accent() : Colour.CREAM, 196, 340, 20);
        s.open("opacity='.45'").line(Colour.WHITE, 6, "M176 240q-16-22 0-44t0-44").line(Colour.WHITE, 6, "M216 244q-14-18 0-38t0-36").close();
        s.gloss(134, 290, 8, 56);
    }

    static void glass(Sketch s) {
        Colour c = s.colour();
        s.line(s.palette().accent(), 8, "M232 250l26-118h26");
        s.open("opacity='.5'").path(Colour.WHITE, "M136 190h128l-16 212q-1 8-8 8h-80q-7 0-8-8z").close();
        s.path(s.round(c), "M142 232h116l-13 164q-1 6-7 6h-76q-6 0-7-6z");
        s.ellipse(200, 232, 58, 9, c.lighter(35));
        s.open("opacity='.55'");
        for (int i = 0; i < 4; i++) {
            s.open("transform='rotate(%d 200 260)'", s.between(-30, 30)).rect(160 + i * 20, 236 + i % 2 * 26, 28, 26, 5, Colour.WHITE).close();
        }
        s.close().path(s.flat(s.palette().accent().lighter(20)), "M262 176a30 30 0 1 1-34 44z").gloss(150, 205, 7, 160);
    }

    static void cookie(Sketch s) {
        Colour dough = s.colour();
        plate(s, 122, 402);
        int many = s.between(2, 4);
        for (int i = 0; i < many; i++) {
            int y = 388 - i * 26;
            int x = 200 + s.between(-10, 10);
            s.ellipse(x, y + 6, 88, 20, dough.darker(22)).ellipse(x, y, 88, 20, s.flat(dough.lighter(i * 4)));
            s.line(dough.darker(55), 9, chips(s, x, y, 62, 8, 5));
        }
        s.open("transform='rotate(-24 268 340)'").ellipse(290, 322, 54, 52, s.ball(dough));
        s.line(dough.darker(58), 11, chips(s, 290, 322, 34, 32, 8)).close();
    }

    static void croissant(Sketch s) {
        Colour crust = s.colour();
        plate(s, 130, 402);
        s.path(s.falling(crust.lighter(30), crust.darker(22)),
                "M84 386c-8-40 30-96 78-104 22-6 54-6 76 0 48 8 86 64 78 104-4 14-26 12-34-2-10-22-30-30-50-32-22-4-42-4-64 0-20 2-40 10-50 32-8 14-30 16-34 2z");
        s.open("opacity='.55'")
                .line(crust.darker(38), 4,
                        "M150 290q-16 24-10 64M182 280q-8 30-2 70M218 280q8 30 2 70M250 290q16 24 10 64M116 320q-10 18-4 50M284 320q10 18 4 50")
                .close();
        s.open("opacity='.6'").line(crust.lighter(65), 5, "M166 290q34-10 68 0M122 326q8-16 20-26M262 302q12 8 18 20").close();
    }

    static void sandwich(Sketch s) {
        Colour bread = s.colour();
        plate(s, 128, 402);
        s.path(s.falling(bread, bread.darker(16)), "M94 372h212q6 24-18 26H112q-24-2-18-26z");
        s.path(Colour.of(0xF0D9A8), "M92 358h216l-22 18H116z").path(Colour.of(0xD9604C), "M98 346h204v14H98z");
        s.line(Colour.of(0x84A658), 12, "M94 346q14 12 26 0t26 0 26 0 26 0 26 0 26 0 26 0 30 0");
        s.path(s.falling(bread.lighter(22), bread), "M92 334c0-52 48-76 108-76s108 24 108 76q0 8-10 8H102q-10 0-10-8z");
        s.line(bread.lighter(65), 4, chips(s, 200, 297, 78, 17, 14));
        s.line(Colour.WOOD, 4, "M200 274v-74").ellipse(200, 200, 10, 10, s.ball(s.palette().accent().lighter(20)));
    }

    static void cake(Sketch s) {
        Colour c = s.colour();
        plate(s, 128, 402);
        s.path(s.falling(c.lighter(24), c.darker(8)), "M108 330l170-28 26 26v70H108z");
        s.path(s.flat(c.lighter(50)),
                "M104 326q2-14 18-18l142-30q20 0 40 30v20q-8 14-16 0-8-12-18 2t-24 2q-8-10-18 2t-26 2q-10-10-22 2t-26 2q-12-8-22 4-20 10-28-18z");
        s.open("opacity='.7'").rect(108, 360, 196, 8, 0, c.lighter(55)).close();
        s.ellipse(196, 282, 18, 17, s.ball(s.palette().accent())).line(Colour.of(0x7C8F3F), 4, "M196 268q2-14 14-18");
    }

    static void chocolate(Sketch s) {
        Colour c = s.colour();
        s.open("transform='rotate(-8 200 320)'");
        s.rect(130, 206, 140, 200, 8, s.flat(c.darker(20)));
        for (int i = 0; i < 6; i++) {
            s.rect(138 + i % 2 * 66, 214 + i / 2 * 62, 58, 54, 5, s.flat(c.darker(i % 2 == 0 ? 4 : 0)));
        }
        Colour wrap = s.palette().accent().mix(s.colour().lighter(50), 30);
        s.path(Colour.SILVER.lighter(45), "M124 292l18-12 16 12 18-12 16 12 18-12 16 12 18-12 16 12 16-10v20H124z");
        s.rect(122, 300, 156, 110, 5, s.flat(wrap));
        Label.on(s, wrap, 200, 355, 116, 84);
        s.close();
    }

    static void bowl(Sketch s) {
        Colour c = s.colour();
        s.path(s.round(Colour.CREAM), "M96 306h208q-4 104-72 104h-64q-68 0-72-104z");
        s.ellipse(200, 306, 104, 24, Colour.CREAM.darker(10)).ellipse(200, 308, 94, 19, s.flat(c));
        for (int i = 0; i < 12; i++) {
            Colour fruit = i % 3 == 0 ? Colour.of(0xC8465A) : i % 3 == 1 ? Colour.of(0x5C5A94) : Colour.of(0xD9A658);
            s.ellipse(200 + s.between(-70, 70), 302 + s.between(-8, 10), s.between(7, 12), 8, s.ball(fruit));
        }
        Label.motif(s, s.palette().accent(), 200, 364, 22);
    }

    /** Short strokes strewn around a point. */
    private static String chips(Sketch s, int x, int y, int w, int h, int many) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < many; i++) {
            path.append("M").append(x + s.between(-w, w)).append(" ").append(y + s.between(-h, h)).append("h").append(s.between(0, 6));
        }
        return path.toString();
    }

    private static void plate(Sketch s, int w, int y) {
        s.ellipse(200, y + 4, w, 17, Colour.CREAM.darker(16)).ellipse(200, y, w, 16, Colour.CREAM).ellipse(200, y, w - 26, 10,
                Colour.CREAM.darker(7));
    }
}
