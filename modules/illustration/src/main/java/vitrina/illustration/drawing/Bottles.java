package vitrina.illustration.drawing;

/** Things that pour, pump, spray or drip. */
final class Bottles {

    private Bottles() {
    }

    static void bottle(Sketch s) {
        int w = s.between(58, 74);
        int top = 410 - s.between(190, 232);
        Colour body = material(s);
        Colour cap = cap(s);
        int neck = w * s.between(5, 7) / 10;
        s.rect(200 - neck, top - s.between(34, 46), 2 * neck, 60, 5, s.round(cap));
        shoulders(s, body, w, top, s.between(14, 44));
        Label.on(s, body, 200, (top + 410) / 2 + 14, 2 * w - 34, 110);
        s.gloss(200 - w + 9, top + 40, 8, 330 - top);
    }

    static void pump(Sketch s) {
        int w = s.between(56, 70);
        int top = 410 - s.between(168, 200);
        Colour body = material(s);
        Colour cap = cap(s);
        s.path(s.round(cap), "M192 %dh16v52h-16zM196 %dH158q-14 0-14 16v8h11v-6q0-4 5-4h58q8 0 8-8t-8-8z", top - 46, top - 66);
        s.rect(200 - 24, top - 26, 48, 34, 4, s.round(cap));
        shoulders(s, body, w, top, s.between(10, 40));
        Label.on(s, body, 200, (top + 410) / 2 + 12, 2 * w - 32, 100);
        s.gloss(200 - w + 9, top + 40, 8, 330 - top);
    }

    static void spray(Sketch s) {
        int w = s.between(44, 54);
        int top = 410 - s.between(186, 212);
        Colour body = material(s);
        Colour cap = cap(s);
        s.path(s.round(cap), "M176 %dh48v26h-48zM182 %dh36q6 0 6 6v24h-48v-24q0-6 6-6z", top - 14, top - 46);
        s.rect(172, top - 38, 8, 6, 2, Colour.INK);
        s.open("opacity='.3' fill='" + Colour.WHITE + "'");
        for (int i = 0; i < 7; i++) {
            s.add("<circle cx='%d' cy='%d' r='%d'/>", 158 - i * 9, top - 36 + s.between(-4 - 3 * i, 4 + 2 * i), s.between(2, 4));
        }
        s.close();
        shoulders(s, body, w, top, s.between(18, 40));
        Label.on(s, body, 200, (top + 410) / 2 + 12, 2 * w - 22, 104);
        s.gloss(200 - w + 8, top + 36, 7, 336 - top);
    }

    static void dropper(Sketch s) {
        int w = s.between(48, 58);
        int top = 410 - s.between(140, 160);
        Colour glass = s.colour().mix(s.pick(2) == 0 ? Colour.of(0x8A5A2E) : s.palette().wall(), 30);
        Colour cap = cap(s);
        s.path(s.round(cap.isLight() ? Colour.INK.lighter(12) : Colour.CREAM), "M186 %dv-34q0-22 14-22t14 22v34z", top - 42);
        s.rect(176, top - 46, 48, 36, 3, s.round(cap));
        s.open("stroke='" + glass.darker(40) + "' stroke-opacity='.25'").rect(182, top - 12, 36, 18, 0, s.round(glass)).close();
        shoulders(s, glass, w, top, 34);
        s.open("opacity='.28'").path(Colour.WHITE, "M196 %dh8v96l-4 10-4-10z", top).close();
        Label.on(s, glass, 200, (top + 410) / 2 + 16, 2 * w - 22, 84);
        s.gloss(200 - w + 8, top + 34, 7, 340 - top);
    }

    static void flacon(Sketch s) {
        Colour glass = s.colour();
        Colour metal = s.pick(3) == 0 ? Colour.SILVER : Colour.GOLD;
        int w = s.between(62, 84);
        int top = 410 - s.between(140, 170);
        int form = s.pick(4);
        s.rect(186, top - 22, 28, 30, 2, s.metal(metal));
        switch (s.pick(3)) {
            case 0 -> s.rect(176, top - 66, 48, 48, 6, s.round(cap(s)));
            case 1 -> s.ellipse(200, top - 42, 28, 27, s.ball(cap(s)));
            default -> s.path(s.metal(metal), "M178 %dh44l-6-50h-32z", top - 18);
        }
        String outline = switch (form) {
            case 0 -> "M%1$d %3$dh%5$dq12 0 12 12V398q0 12-12 12h-%5$dq-12 0-12-12V%4$dq0-12 12-12z";
            case 1 -> "M200 %3$dc%5$d 0 %5$d 60 %5$d 96 0 40-20 64-50 64h-%5$dc-30 0-50-24-50-64 0-36 0-96 50-96z";
            case 2 -> "M170 %3$dh60l%6$d 40V410H%2$dV%7$dz";
            default -> "M200 %3$da%8$d %8$d 0 1 1-.1 0z";
        };
        int r = (410 - top) / 2;
        if (form == 1) {
            s.path(s.flat(glass.lighter(38)), "M200 %dc58 0 84 44 84 90 0 40-28 62-58 62h-52c-30 0-58-22-58-62 0-46 26-90 84-90z", 258);
            s.rect(188, top - 10, 24, 262 - top + 10, 2, s.metal(metal));
        } else {
            s.path(s.flat(glass.lighter(38)), outline, 200 - w + 12, 200 - w, top, top + 12, 2 * w - 24, w - 30, top + 40, r);
        }
        int level = 410 - (410 - top) * s.between(55, 75) / 100;
        s.open("opacity='.55'");
        switch (form) {
            case 1 -> s.path(glass, "M128 330h144c4 40-20 70-46 70h-52c-26 0-50-30-46-70z");
            case 3 -> s.path(glass, "M%d %da%d %d 0 0 0 %d 0z", 200 - r + 12, 410 - r, r - 12, r - 12, 2 * r - 24);
            default -> s.rect(200 - w + 10, Math.max(level, top + 46), 2 * w - 20, 400 - Math.max(level, top + 46), 5, glass);
        }
        s.close();
        Label.on(s, glass.lighter(38), 200, 348, 72, 76);
        s.gloss(200 - (form == 1 ? 66 : form == 3 ? r - 16 : w - 8), 330, 6, 50);
    }

    static void rollon(Sketch s) {
        Colour body = material(s);
        int top = 410 - s.between(120, 140);
        s.path(s.round(cap(s)), "M168 %dv-40q0-34 32-34t32 34v40z", top + 2);
        shoulders(s, body, 42, top, 12);
        Label.on(s, body, 200, top + 78, 60, 84);
        s.gloss(166, top + 24, 6, 84);
    }

    static void supplement(Sketch s) {
        Colour body = s.pick(3) == 0 ? s.colour() : s.colour().darker(8);
        int w = s.between(58, 70);
        int top = 410 - s.between(150, 178);
        s.rect(200 - w + 8, top - 36, 2 * w - 16, 50, 6, s.round(cap(s)));
        s.open("stroke='" + Colour.INK + "' stroke-opacity='.12' stroke-width='3'")
                .path("none", "M%d %dv34m16-34v34m16-34v34m16-34v34m16-34v34m16-34v34", 160, top - 30).close();
        shoulders(s, body, w, top, 24);
        s.rect(200 - w, top + 46, 2 * w, 96, 0, s.round(Colour.CREAM));
        Label.motif(s, s.palette().accent(), 200, top + 76, 22);
        Label.lines(s, s.palette().accent().darker(30), 200, top + 114, w);
        for (int i = 0; i < 3; i++) {
            s.open("transform='rotate(%d %d 408)'", s.between(-20, 40), 292 + i * 16)
                    .rect(282 + i * 17, 402, 24, 12, 6, s.flat(i == 1 ? Colour.CREAM : s.colour())).close();
        }
        s.gloss(200 - w + 8, top + 34, 7, 330 - top);
    }

    static void diffuser(Sketch s) {
        Colour glass = s.colour();
        int top = 300;
        for (int i = -3; i <= 3; i++) {
            s.line(Colour.WOOD.darker(i * i), 4, "M%d 330L%d %d", 200 + i * 2, 200 + i * s.between(13, 19), 118 + Math.abs(i) * 9);
        }
        s.rect(176, top - 22, 48, 30, 3, s.metal(s.pick(2) == 0 ? Colour.GOLD : Colour.INK.lighter(20)));
        int w = s.between(62, 78);
        shoulders(s, glass.lighter(35), w, top, 36);
        s.open("opacity='.6'").rect(200 - w + 7, 352, 2 * w - 14, 52, 8, glass).close();
        Label.on(s, glass.lighter(35), 200, 366, 82, 64);
        s.gloss(200 - w + 10, 332, 7, 60);
    }

    static void flask(Sketch s) {
        Colour body = s.colour();
        s.rect(172, 118, 56, 44, 10, s.round(cap(s)));
        s.line(s.palette().accent(), 7, "M184 118v-10q0-12 16-12t16 12v10");
        s.rect(164, 156, 72, 10, 3, s.metal(Colour.SILVER));
        s.path(s.round(body), "M166 166h68q18 12 18 36v190q0 18-18 18h-68q-18 0-18-18V202q0-24 18-36z");
        Label.motif(s, body.isLight() ? body.darker(60) : Colour.CREAM, 200, 280, s.between(22, 32));
        s.gloss(158, 205, 9, 170);
    }

    /** A vessel standing on the ground with shoulders of the given height. */
    static void shoulders(Sketch s, Colour body, int w, int top, int slope) {
        int neck = 22;
        s.path(s.round(body), "M%d %dh%dC%d %d %d %d %d %dV398q0 12-12 12H%dq-12 0-12-12V%dC%d %d %d %d %d %dz",
                200 - neck, top, 2 * neck, 200 + neck + 8, top + slope / 2, 200 + w, top + slope / 2, 200 + w, top + slope + 12,
                200 - w + 12, top + slope + 12, 200 - w, top + slope / 2, 200 - neck - 8, top + slope / 2, 200 - neck, top);
    }

    static Colour material(Sketch s) {
        return switch (s.pick(4)) {
            case 0 -> s.colour().lighter(55);
            case 1 -> s.colour().mix(s.palette().accent(), 25);
            default -> s.colour();
        };
    }

    static Colour cap(Sketch s) {
        return switch (s.pick(6)) {
            case 0 -> Colour.WHITE.darker(4);
            case 1 -> Colour.INK.lighter(12);
            case 2 -> Colour.GOLD;
            case 3 -> Colour.WOOD;
            case 4 -> s.palette().accent();
            default -> s.colour().darker(25);
        };
    }
}
