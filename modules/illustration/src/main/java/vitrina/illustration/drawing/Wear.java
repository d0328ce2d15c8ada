package vitrina.illustration.drawing;

/** Clothes, bags and jewellery: kinds that other companies' catalogs bring. */
final class Wear {

    private Wear() {
    }

    static void shirt(Sketch s) {
        Colour c = s.colour();
        s.path(s.flat(c), "M158 146q42 30 84 0l46 20 40 74-44 26-18-26v164q-66 14-132 0V240l-18 26-44-26 40-74z");
        s.line(c.darker(22), 5, "M158 147q42 34 84 0");
        folds(s, c);
        if (s.pick(3) > 0) {
            Label.motif(s, print(c), 200, 252, s.between(16, 30));
        } else {
            s.rect(222, 214, 32, 36, 4, c.darker(10));
        }
    }

    static void tank(Sketch s) {
        Colour c = s.colour();
        s.path(s.flat(c), "M150 140h22q2 62 28 62t28-62h22q-2 60 24 92v172q-74 16-148 0V232q26-32 24-92z");
        s.line(c.darker(24), 5, "M172 141q2 62 28 62t28-62");
        folds(s, c);
        Label.motif(s, print(c), 200, 270, s.between(14, 26));
    }

    static void hoodie(Sketch s) {
        Colour c = s.colour();
        s.path(c.darker(26), "M152 166q-6-56 48-56t48 56l-48 26z");
        s.path(s.flat(c), "M152 158q20 34 48 34t48-34l44 20 36 190-36 8-26-112v148q-66 14-132 0V264l-26 112-36-8 36-190z");
        s.line(c.darker(30), 4, "M200 192v216");
        s.path(c.darker(12), "M158 336h34v50h-50zM208 336h34l16 50h-50z");
        s.line(Colour.CREAM, 4, "M188 192v44M212 192v44").rect(134, 396, 132, 12, 4, c.darker(18));
    }

    static void trousers(Sketch s) {
        Colour c = s.colour();
        s.path(s.flat(c), "M146 130h108l16 280h-52l-18-186-18 186h-52z");
        s.rect(144, 122, 112, 20, 5, c.darker(20));
        s.line(c.darker(22), 3, "M200 142v60M166 146q-2 24-18 32M234 146q2 24 18 32");
        s.open("opacity='.25'").line(c.lighter(60), 4, "M160 200l-10 180M240 200l10 180").close();
    }

    static void shorts(Sketch s) {
        Colour c = s.colour();
        s.path(s.flat(c), "M128 226h144l26 170-82 14-16-104-16 104-82-14z");
        s.rect(126, 214, 148, 24, 6, c.darker(16));
        s.line(c.darker(24), 3, "M200 238v66M150 240q-2 30-26 40M250 240q2 30 26 40");
        s.line(Colour.CREAM, 4, "M192 238l-6 36M208 238l6 30");
    }

    static void dress(Sketch s) {
        Colour c = s.colour();
        s.path(s.flat(c), "M160 124h14q6 42 26 42t26-42h14q-4 54 20 76l-22 66 58 138q-96 24-192 0l58-138-22-66q24-22 20-76z");
        s.rect(160, 256, 80, 14, 4, c.darker(24));
        s.open("opacity='.3'").line(c.darker(50), 4, "M176 276l-30 128M200 276v134M224 276l30 128").close();
    }

    static void shoe(Sketch s) {
        Colour c = s.colour();
        s.path(s.flat(c), "M96 268q18 14 40 2l22-10q18 56 66 74 60 6 78 30 8 12 4 30H96q-14-60 0-126z");
        s.rect(90, 388, 222, 22, 11, Colour.CREAM);
        s.line(Colour.CREAM, 6, "M166 290l28-16M182 312l28-16M202 330l26-18");
        s.open("opacity='.5'").path(c.darker(40), "M96 268q18 14 40 2l-6 66q-24 12-40-4z").close();
    }

    static void cap(Sketch s) {
        Colour c = s.colour();
        s.path(s.ball(c), "M112 360c-4-80 34-128 92-128s92 48 88 128q-90 22-180 0z");
        s.path(s.flat(c.darker(20)), "M112 356q90 26 180 0 54 6 58 34-130 40-238-34z");
        s.line(c.darker(26), 3, "M204 232q-34 50-30 136M204 232q36 50 34 134").ellipse(204, 232, 9, 6, c.darker(26));
        Label.motif(s, print(c), 205, 310, 20);
    }

    static void bag(Sketch s) {
        Colour c = s.colour();
        if (s.pick(2) == 0) {
            s.line(c.darker(28), 11, "M148 270q0-112 52-112t52 112");
            s.path(s.flat(c), "M104 256h192l16 138q0 16-16 16H104q-16 0-16-16z");
            s.path(c.darker(12), "M104 256h192l4 40q-100 60-200 0z").rect(186, 306, 28, 30, 5, s.metal(Colour.GOLD));
        } else {
            s.line(c.darker(30), 12, "M172 150q28-40 56 0");
            s.path(s.flat(c), "M136 206q4-66 64-66t64 66l14 176q0 28-28 28H150q-28 0-28-28z");
            s.rect(144, 286, 112, 104, 16, s.flat(c.darker(14)));
            s.line(c.darker(40), 4, "M144 316h112M150 210q50 18 100 0").rect(194, 312, 12, 22, 4, s.metal(Colour.SILVER));
        }
    }

    static void hat(Sketch s) {
        Colour c = s.colour();
        s.path(s.ball(c), "M120 372c-6-96 24-160 80-160s86 64 80 160z");
        s.rect(110, 356, 180, 54, 18, s.flat(c.darker(12)));
        s.open("opacity='.3'").line(c.darker(50), 3, "M140 360v46M160 360v46M180 360v46M200 360v46M220 360v46M240 360v46M260 360v46").close();
        s.ellipse(200, 204, 30, 28, s.ball(c.lighter(35)));
    }

    static void socks(Sketch s) {
        Colour c = s.colour();
        for (int i = 0; i < 2; i++) {
            s.open("transform='translate(%d %d)'", i * 64 - 46, i * 4 - 4);
            s.path(s.flat(i == 0 ? c.darker(12) : c), "M150 160h64v130q-2 22 20 40l32 30q14 16 0 34-16 18-40 12-40-14-66-60-10-20-10-46z");
            s.rect(146, 152, 72, 26, 6, c.lighter(40)).path(c.lighter(30), "M252 346l16 16q12 16-2 32-12 14-32 12 22-22 18-60z").close();
        }
    }

    private static void folds(Sketch s, Colour c) {
        s.open("opacity='.22'").line(c.darker(60), 4, "M146 300q10 50 4 96M254 300q-10 50-4 96M176 380q24 10 48 0").close();
    }

    private static Colour print(Colour c) {
        return c.isLight() ? c.darker(55) : Colour.CREAM;
    }
}
