package vitrina.illustration.drawing;

/** Jars, tubes, tins, boxes and bags. */
final class Containers {

    private Containers() {
    }

    static void jar(Sketch s) {
        Colour body = Bottles.material(s);
        int w = s.between(84, 104);
        int top = 410 - s.between(96, 124);
        Colour lid = Bottles.cap(s);
        s.rect(200 - w, top - 42, 2 * w, 46, 7, s.round(lid));
        s.rect(200 - w, top - 6, 2 * w, 3, 0, lid.darker(30));
        s.path(s.round(body), "M%d %dh%dv%dq0 18-18 18H%dq-18 0-18-18z", 200 - w + 4, top + 3, 2 * w - 8, 389 - top, 200 - w + 22);
        Label.on(s, body, 200, (top + 412) / 2 + 2, w * 12 / 10, 400 - top - 18);
        s.gloss(200 - w + 13, top + 16, 8, 376 - top);
        s.gloss(200 - w + 13, top - 35, 7, 26);
    }

    static void tube(Sketch s) {
        Colour body = Bottles.material(s);
        int w = s.between(52, 64);
        int top = 410 - s.between(236, 262);
        s.rect(200 - w * 7 / 10, 364, w * 14 / 10, 46, 6, s.round(Bottles.cap(s)));
        s.path(s.round(body), "M%d %dh%dL%d 352q0 14-14 14H%dq-14 0-14-14z", 200 - w - 7, top + 14, 2 * w + 14, 200 + w, 200 - w + 14);
        s.rect(200 - w - 9, top, 2 * w + 18, 20, 3, s.round(body.darker(7)));
        s.open("opacity='.3' stroke='" + body.darker(50) + "' stroke-dasharray='2 5'").path("none", "M%d %dh%d", 200 - w - 6, top + 10, 2 * w + 12)
                .close();
        Label.on(s, body, 200, (top + 366) / 2 + 8, 2 * w - 22, 130);
        s.gloss(200 - w + 6, top + 40, 8, 280 - top);
    }

    static void candle(Sketch s) {
        int w = s.between(66, 84);
        int top = 410 - s.between(130, 160);
        Colour glass = s.colour();
        s.ellipse(200, top - 44, 66, 66, s.fading(Colour.of(0xFFE3A3), 75));
        s.line(Colour.INK, 3, "M200 %dv-24", top + 6);
        s.path(s.falling(Colour.of(0xFFD36B), Colour.of(0xF08A3C)), "M200 %dc14 20 16 30 12 38a13 13 0 0 1-24 0c-4-8-2-18 12-38z", top - 60);
        s.path(s.round(glass.lighter(20)), "M%1$d %2$dV396q0 14 14 14h%3$dq14 0 14-14V%2$dz", 200 - w, top, 2 * w - 28);
        s.ellipse(200, top, w, 13, glass.lighter(55)).ellipse(200, top + 2, w - 8, 9, Colour.CREAM);
        s.line(Colour.INK, 3, "M200 %dv-14", top + 2);
        Label.on(s, glass.lighter(20), 200, (top + 410) / 2 + 10, w * 13 / 10, 370 - top - 10);
        s.gloss(200 - w + 10, top + 26, 8, 350 - top);
    }

    static void tin(Sketch s) {
        Colour body = s.colour();
        int w = s.between(70, 86);
        int top = 410 - s.between(150, 186);
        s.rect(200 - w, top, 2 * w, 410 - top, 8, s.round(body));
        s.rect(200 - w - 3, top - 22, 2 * w + 6, 42, 6, s.round(s.pick(2) == 0 ? Colour.GOLD : body.darker(22)));
        s.ellipse(200, top - 21, w - 4, 5, body.lighter(45));
        s.rect(200 - w, 398, 2 * w, 4, 0, body.darker(30));
        Label.on(s, body, 200, (top + 420) / 2, w * 14 / 10, 350 - top);
        s.gloss(200 - w + 9, top + 30, 8, 354 - top);
    }

    static void box(Sketch s) {
        Colour body = s.colour();
        int w = s.between(62, 82);
        int top = 410 - s.between(170, 210);
        s.path(body.darker(24), "M%d %dl34-20V388l-34 22z", 200 + w - 18, top);
        s.path(body.lighter(45), "M%d %dl34-20h%dl-34 20z", 200 - w - 18, top, 2 * w);
        s.rect(200 - w - 18, top, 2 * w, 410 - top, 1, s.flat(body));
        Label.on(s, body, 200 - 18, (top + 410) / 2, 2 * w - 26, 380 - top);
    }

    static void kit(Sketch s) {
        Colour paper = s.colour();
        Colour ribbon = paper.isLight() ? s.palette().accent() : Colour.CREAM;
        int w = s.between(96, 116);
        int top = 410 - s.between(118, 146);
        s.rect(200 - w + 6, top, 2 * w - 12, 410 - top, 4, s.flat(paper));
        s.open("opacity='.16'");
        for (int i = 0; i < 6; i++) {
            Label.motif(s, paper.isLight() ? paper.darker(80) : Colour.WHITE, 200 + (i % 3 - 1) * 66 + (i > 2 ? 10 : -6), top + 62 + i / 3 * 42, 11);
        }
        s.close();
        s.rect(200 - w, top - 4, 2 * w, 34, 4, s.flat(paper.darker(8)));
        s.open("opacity='.14'").rect(200 - w + 6, top + 30, 2 * w - 12, 7, 0, Colour.INK).close();
        int x = s.pick(3) == 0 ? 160 : 200;
        s.rect(x - 13, top - 4, 26, 414 - top, 0, s.round(ribbon));
        s.path(s.flat(ribbon), "M%1$d %2$dc-50-60-86-34-66-6 10 14 44 14 66 6zM%1$d %2$dc50-60 86-34 66-6-10 14-44 14-66 6z", x, top - 4);
        s.path(ribbon.darker(18), "M%1$d %2$dc-24-26-44-26-42-12 4 10 24 14 42 12zM%1$d %2$dc24-26 44-26 42-12-4 10-24 14-42 12z", x, top - 4);
        s.rect(x - 12, top - 18, 24, 20, 6, s.flat(ribbon));
    }

    static void sachet(Sketch s) {
        Colour body = s.colour();
        int w = s.between(66, 82);
        s.path(s.flat(body), "M%d 178h%dq-5 110 0 232H%dq5-122 0-232z", 200 - w, 2 * w, 200 - w);
        s.rect(200 - w, 178, 2 * w, 20, 0, s.flat(body.darker(10))).rect(200 - w, 392, 2 * w, 18, 0, s.flat(body.darker(10)));
        s.open("opacity='.35' stroke='" + body.lighter(60) + "' stroke-dasharray='3 4'")
                .path("none", "M%1$d 188h%2$dM%1$d 401h%2$d", 200 - w + 3, 2 * w - 6).close();
        Label.on(s, body, 200, 296, 2 * w - 36, 140);
        s.open("opacity='.22'").path(Colour.WHITE, "M%d 200q18 90 0 190h16q20-100 0-190z", 200 - w + 8).close();
    }

    static void bag(Sketch s) {
        Colour body = s.pick(3) == 0 ? Colour.of(0xD8B58A) : s.colour();
        int w = s.between(70, 84);
        s.path(s.round(body), "M%d 190h%dl8 206q0 14-12 14H%dq-12 0-12-14z", 200 - w, 2 * w, 200 - w + 4);
        s.path(body.darker(16), "M%d 168h%dv24H%dz", 200 - w + 2, 2 * w - 4, 200 - w + 2);
        s.rect(200 - w - 8, 182, 2 * w + 16, 11, 3, s.palette().accent());
        s.ellipse(200, 222, 6, 6, body.darker(30));
        Label.on(s, body, 200, 314, 2 * w - 34, 124);
        s.open("opacity='.14'").path(Colour.INK, "M%d 200l16 200h14L%d 200z", 200 + w - 36, 200 + w - 24).close();
    }

    static void soap(Sketch s) {
        Colour c = s.colour();
        s.open("transform='rotate(-3 200 380)'");
        s.rect(104, 330, 192, 78, 26, s.flat(c.darker(12)));
        s.rect(104, 318, 192, 74, 28, s.flat(c));
        s.open("opacity='.5'").rect(122, 330, 156, 48, 18, c.lighter(28)).close();
        Label.motif(s, c.darker(45), 200, 354, 20);
        s.close();
        if (s.pick(2) == 0) {
            s.open("transform='rotate(5 200 300)'").rect(118, 252, 170, 62, 24, s.flat(s.palette().accent().lighter(45))).close();
            s.open("opacity='.85'").rect(172, 250, 54, 70, 4, Colour.CREAM).close();
            Label.motif(s, s.palette().accent(), 199, 286, 16);
        }
        s.open("opacity='.55' stroke='" + Colour.WHITE + "' fill='" + Colour.WHITE + "' fill-opacity='.35'");
        for (int i = 0; i < 5; i++) {
            s.add("<circle cx='%d' cy='%d' r='%d'/>", s.between(280, 326), s.between(330, 404), s.between(5, 14));
        }
        s.close();
    }

    static void stick(Sketch s) {
        Colour body = Bottles.material(s);
        s.path(s.round(s.colour().lighter(50)), "M164 214q36-40 72 0v40h-72z");
        s.rect(156, 240, 88, 154, 12, s.round(body));
        s.rect(150, 384, 100, 26, 8, s.round(Bottles.cap(s)));
        Label.on(s, body, 200, 318, 64, 110);
        s.gloss(165, 256, 7, 118);
    }
}
