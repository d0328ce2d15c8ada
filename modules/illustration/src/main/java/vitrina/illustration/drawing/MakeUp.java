package vitrina.illustration.drawing;

/** Colour cosmetics: the variant's colour is the product itself, the case is neutral. */
final class MakeUp {

    private MakeUp() {
    }

    static void lipstick(Sketch s) {
        Colour c = s.colour();
        Colour shell = shell(s);
        s.path(s.round(c), "M178 262v-66q0-20 16-34t28-20v120z");
        s.open("opacity='.45'").path(c.lighter(55), "M178 200q0-24 16-38t28-20q2 26-14 40t-30 18z").close();
        s.rect(174, 256, 52, 44, 3, s.metal(s.pick(3) == 0 ? Colour.SILVER : Colour.GOLD));
        s.rect(164, 294, 72, 116, 6, s.round(shell));
        s.rect(164, 300, 72, 3, 0, Colour.GOLD);
        Label.motif(s, shell.isLight() ? s.palette().accent() : Colour.GOLD, 200, 352, 18);
        s.gloss(172, 310, 7, 88);
        if (s.pick(2) == 0) {
            s.open("transform='rotate(90 292 380)'").rect(262, 330, 60, 104, 6, s.round(shell)).rect(262, 424, 60, 4, 0, Colour.GOLD).close();
        } else {
            s.rect(262, 296, 66, 114, 7, s.round(shell)).rect(262, 400, 66, 4, 0, Colour.GOLD).gloss(270, 306, 6, 84);
        }
    }

    static void gloss(Sketch s) {
        Colour c = s.colour();
        Colour shell = shell(s);
        s.rect(174, 268, 52, 142, 10, s.round(c.lighter(15)));
        s.open("opacity='.35'").rect(197, 268, 6, 120, 3, c.darker(40)).close();
        s.rect(180, 256, 40, 18, 2, s.metal(Colour.GOLD));
        s.rect(172, 142, 56, 118, 8, s.round(shell));
        Label.motif(s, c.isLight() ? c.darker(50) : Colour.CREAM, 200, 340, 17);
        s.gloss(181, 282, 7, 112);
        s.gloss(180, 152, 6, 96);
    }

    static void palette(Sketch s) {
        Colour c = s.colour();
        Colour shell = shell(s);
        s.path(s.flat(shell), "M92 232h216q10 0 10 10v66H82v-66q0-10 10-10z");
        s.path(s.flat(Colour.SILVER.lighter(40)), "M102 244h196v58H102z");
        s.open("opacity='.5'").path(Colour.WHITE, "M130 244h40l-36 58h-32v-12z").close();
        s.rect(82, 306, 236, 104, 12, s.flat(shell)).rect(82, 306, 236, 6, 0, shell.darker(30));
        int columns = s.between(3, 5);
        int cell = 212 / columns;
        boolean round = s.pick(2) == 0;
        for (int i = 0; i < columns * 2; i++) {
            Colour pan = i % 2 == 0 ? c.mix(Colour.CREAM, i * 9) : c.mix(i % 3 == 0 ? Colour.GOLD : Colour.INK, 12 + i * 5);
            int x = 94 + i % columns * cell;
            int y = 318 + i / columns * 42;
            if (round) {
                s.ellipse(x + cell / 2, y + 20, Math.min(cell / 2 - 5, 18), 18, pan);
            } else {
                s.rect(x + 4, y + 2, cell - 8, 36, 5, pan);
            }
        }
    }

    static void compact(Sketch s) {
        Colour c = s.colour();
        Colour shell = shell(s);
        s.ellipse(200, 258, 96, 92, s.flat(shell)).ellipse(200, 258, 82, 79, s.flat(Colour.SILVER.lighter(45)));
        s.open("opacity='.55'").path(Colour.WHITE, "M140 232q20-42 66-50l-50 122q-22-22-16-72z").close();
        s.rect(178, 340, 44, 14, 4, s.metal(Colour.GOLD));
        s.path(s.flat(shell.darker(14)), "M92 372q0-26 108-26t108 26v8q0 30-108 30T92 380z");
        s.ellipse(200, 371, 106, 25, s.flat(shell)).ellipse(200, 370, 88, 19, c.darker(14)).ellipse(200, 372, 86, 17, s.flat(c));
        s.open("opacity='.5' transform='translate(200 372) scale(1 .4) translate(-200 -372)'");
        Label.motif(s, c.darker(30), 200, 372, 28);
        s.close();
    }

    static void mascara(Sketch s) {
        Colour shell = s.colour().lightness() > 90 ? shell(s) : s.colour().lighter(14);
        s.rect(154, 196, 44, 214, 12, s.round(shell));
        s.rect(154, 292, 44, 5, 0, s.metal(Colour.GOLD));
        Label.motif(s, shell.isLight() ? s.palette().accent() : Colour.GOLD, 176, 350, 13);
        s.gloss(161, 210, 6, 186);
        s.open("transform='rotate(16 270 400)'");
        s.rect(252, 300, 40, 110, 10, s.round(shell)).rect(252, 296, 40, 8, 2, s.metal(Colour.GOLD));
        s.rect(270, 232, 4, 70, 2, Colour.INK);
        s.path(s.colour().darker(30), "M272 150q13 8 12 44t-8 50h-8q-7-14-8-50t12-44z");
        s.line(s.colour().darker(50), 2, "M257 162l30-4" + "m-30 13l30-4".repeat(8));
        s.gloss(258, 314, 5, 84).close();
    }

    static void polish(Sketch s) {
        Colour c = s.colour();
        Colour shell = s.pick(2) == 0 ? Colour.INK.lighter(10) : shell(s);
        s.path(s.round(shell), "M182 288l4-130q0-10 14-10t14 10l4 130z");
        s.rect(182, 280, 36, 18, 2, s.metal(Colour.GOLD));
        if (s.pick(2) == 0) {
            s.path(s.round(c), "M172 296h56q30 12 30 50v46q0 18-18 18h-80q-18 0-18-18v-46q0-38 30-50z");
        } else {
            s.rect(144, 294, 112, 116, 20, s.round(c));
        }
        Label.motif(s, c.isLight() ? c.darker(55) : Colour.CREAM, 200, 352, 20);
        s.gloss(154, 320, 8, 74);
    }

    static void pencil(Sketch s) {
        Colour c = s.colour();
        for (int i = 0; i < 2; i++) {
            s.open("transform='rotate(%d 200 410)'", i == 0 ? -13 : 11);
            s.rect(189, 196, 22, 214, 3, s.round(i == 0 ? c : shell(s)));
            s.path(s.round(Colour.WOOD.lighter(30)), "M189 198l8-36h6l8 36z").path(c.darker(10), "M195 172l5-26 5 26z");
            s.rect(189, 380, 22, 12, 0, s.metal(Colour.GOLD)).gloss(193, 206, 4, 160).close();
        }
    }

    static void brush(Sketch s) {
        Colour c = s.colour();
        int w = s.between(20, 40);
        s.path(s.round(c.mix(Colour.CREAM, 35)), "M%d 262C%d 190 176 130 200 122C224 130 %d 190 %d 262z", 200 - w, 200 - w - 18, 200 + w + 18,
                200 + w);
        s.open("opacity='.4'").path(c.darker(40), "M%d 262q%d-26 %d 0z", 200 - w, w, 2 * w).close();
        s.path(s.metal(s.pick(2) == 0 ? Colour.GOLD : Colour.SILVER), "M%d 258h%dl%d 62h-28z", 200 - w, 2 * w, 14 - w);
        s.path(s.round(Bottles.cap(s)), "M186 318h28l4 72q0 20-18 20t-18-20z").gloss(190, 330, 5, 66);
    }

    static void sponge(Sketch s) {
        Colour c = s.colour();
        s.path(s.ball(c), "M200 214c34 0 66 84 66 132 0 42-30 64-66 64s-66-22-66-64c0-48 32-132 66-132z");
        s.open("opacity='.22'");
        for (int i = 0; i < 16; i++) {
            s.ellipse(200 + s.between(-46, 46), s.between(300, 392), 2, 2, c.darker(60));
        }
        s.close();
        s.ellipse(300, 392, 34, 18, s.ball(s.palette().accent().lighter(35)));
    }

    static Colour shell(Sketch s) {
        return switch (s.pick(4)) {
            case 0 -> Colour.INK.lighter(8);
            case 1 -> Colour.CREAM.darker(3);
            case 2 -> Colour.GOLD.lighter(20);
            default -> s.palette().wall().mix(s.palette().accent(), 35);
        };
    }
}
