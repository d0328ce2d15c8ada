package vitrina.illustration.drawing;

/** Things one uses rather than uses up: brushes, combs, towels, rollers, mats. */
final class Tools {

    private Tools() {
    }

    static void comb(Sketch s) {
        Colour c = s.pick(2) == 0 ? s.colour() : Colour.WOOD.mix(s.colour(), 25);
        s.open("transform='rotate(-14 200 320)'");
        s.path(s.flat(c), "M84 250q116-46 232 0v28H84z");
        s.path(c.darker(4), "M86 274h8v96l-4 12-4-12z" + "m14 0h8v96l-4 12-4-12z".repeat(16));
        s.rect(84, 268, 16, 118, 6, s.flat(c)).rect(300, 268, 16, 118, 6, s.flat(c));
        Label.motif(s, c.isLight() ? c.darker(45) : Colour.CREAM, 200, 256, 13);
        s.close();
    }

    static void hairbrush(Sketch s) {
        Colour c = s.pick(2) == 0 ? Colour.WOOD.mix(s.colour(), 20) : s.colour();
        s.path(s.flat(c),
                "M200 112c56 0 72 46 72 92 0 52-34 78-50 92-6 8-6 20-4 40l6 56q2 18-24 18t-24-18l6-56c2-20 2-32-4-40-16-14-50-40-50-92 0-46 16-92 72-92z");
        s.ellipse(200, 196, 54, 68, s.ball(s.palette().wall().mix(s.colour(), 40)));
        s.open("stroke-dasharray='0 17'")
                .line(s.palette().accent().darker(30), 6, "M183 146h40M166 163h70M166 180h70M166 197h70M166 214h70M183 231h40").close();
        Label.motif(s, c.isLight() ? c.darker(50) : Colour.CREAM, 200, 366, 11);
    }

    static void mask(Sketch s) {
        Colour c = s.colour();
        s.path(s.flat(c), "M90 226q110-52 220 0 12 62-18 108-26 36-58 14-20-18-34-18t-34 18q-32 22-58-14-30-46-18-108z");
        s.line(c.lighter(45), 3, "M104 236q96-42 192 0 8 54-14 92-20 26-42 10-24-22-40-22t-40 22q-22 16-42-10-22-38-14-92z");
        s.line(c.darker(50), 4, "M128 282q20 14 42 0M230 282q22 14 42 0");
        s.line(s.palette().accent(), 9, "M90 240q-30 80 26 156M310 240q30 80-26 156");
        Label.motif(s, c.lighter(60), 200, 254, 12);
    }

    static void sheetmask(Sketch s) {
        Colour c = s.colour();
        Containers.sachet(s);
        s.open("transform='translate(86 18) rotate(9 240 330)'");
        s.path(s.flat(Colour.CREAM), "M200 262c54 0 64 44 60 84-4 34-28 52-60 52s-56-18-60-52c-4-40 6-84 60-84z");
        s.path(c.darker(10), "M166 312q14-10 26 0-12 9-26 0zM208 312q14-10 26 0-12 9-26 0zM184 364q16-9 32 0-16 12-32 0z");
        s.line(Colour.CREAM.darker(18), 2, "M198 322l-5 22h14").close();
    }

    static void towel(Sketch s) {
        Colour c = s.colour();
        for (int i = 0; i < 3; i++) {
            Colour fold = i == 1 ? c.lighter(25) : c.darker(i * 6);
            int y = 364 - i * 46;
            s.rect(96 + i * 5, y, 208 - i * 10, 46, 20, s.flat(fold));
            s.line(fold.darker(18), 2, "M%d %dh%d", 118 + i * 5, y + 23, 166 - i * 10);
            s.line(fold.lighter(50), 3, "M276 %dv34m9-34v34", y + 6);
        }
        s.rect(178, 268, 42, 142, 2, Colour.CREAM);
        Label.motif(s, s.palette().accent(), 199, 336, 15);
    }

    static void roller(Sketch s) {
        Colour c = s.colour();
        Colour stem = Colour.GOLD;
        s.open("transform='rotate(24 200 300)'");
        s.rect(195, 176, 10, 196, 4, s.metal(stem));
        s.line(stem, 7, "M162 164v-40h76v40");
        s.rect(158, 138, 84, 42, 20, s.round(c));
        s.open("opacity='.4'").line(c.lighter(70), 3, "M174 152q22 10 50 0").close();
        s.rect(188, 204, 24, 132, 12, s.round(c.darker(6)));
        s.line(stem, 6, "M182 392v-28h36v28").rect(178, 372, 44, 28, 13, s.round(c)).close();
    }

    static void mat(Sketch s) {
        Colour c = s.colour();
        s.rect(92, 326, 232, 84, 14, s.falling(c.lighter(26), c.darker(24)));
        s.ellipse(96, 368, 26, 42, c.darker(14));
        s.line(c.lighter(35), 4, "M96 340a18 28 0 1 1-12 8M97 354a9 14 0 1 1-7 6");
        s.rect(160, 325, 15, 86, 2, s.palette().accent()).rect(252, 325, 15, 86, 2, s.palette().accent());
    }

    static void ball(Sketch s) {
        Colour c = s.colour();
        s.ellipse(200, 310, 102, 100, s.ball(c));
        s.open("opacity='.35'").line(c.darker(40), 3, "M102 288q98 44 196 0M104 336q96 44 192 0M120 250q80 36 160 0").close();
    }

    static void weight(Sketch s) {
        Colour c = s.colour();
        s.rect(140, 356, 120, 22, 8, s.falling(Colour.SILVER.lighter(40), Colour.SILVER.darker(30)));
        for (int side = -1; side <= 1; side += 2) {
            s.rect(200 + side * 92 - 26, 322, 52, 88, 14, s.falling(c.lighter(28), c.darker(26)));
            s.rect(200 + side * 64 - 9, 336, 18, 62, 6, s.falling(c, c.darker(40)));
        }
    }

    static void loofah(Sketch s) {
        Colour c = s.colour();
        s.line(s.palette().accent(), 5, "M200 250q-46-70 0-96 46 26 0 96");
        s.ellipse(200, 322, 92, 88, s.ball(c));
        for (int i = 0; i < 14; i++) {
            int x = 200 + s.between(-56, 56);
            int y = 322 + s.between(-52, 52);
            s.open("opacity='.5'").line(i % 2 == 0 ? c.lighter(60) : c.darker(25), 3, "M%d %dq12-16 24 0t22 2", x - 22, y).close();
        }
    }
}
