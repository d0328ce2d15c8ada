package vitrina.illustration.drawing;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The kinds of product that can be drawn. The code is part of picture addresses: letters only, never renamed. */
public enum Shape {
    BOTTLE(Bottles::bottle),
    PUMP(Bottles::pump),
    SPRAY(Bottles::spray),
    DROPPER(Bottles::dropper),
    FLACON(Bottles::flacon),
    ROLLON(Bottles::rollon),
    SUPPLEMENT(Bottles::supplement),
    DIFFUSER(Bottles::diffuser),
    FLASK(Bottles::flask),
    JAR(Containers::jar),
    TUBE(Containers::tube),
    CANDLE(Containers::candle),
    TIN(Containers::tin),
    BOX(Containers::box),
    KIT(Containers::kit),
    SACHET(Containers::sachet),
    COFFEEBAG(Containers::bag),
    SOAP(Containers::soap),
    STICK(Containers::stick),
    LIPSTICK(MakeUp::lipstick),
    GLOSS(MakeUp::gloss),
    PALETTE(MakeUp::palette),
    COMPACT(MakeUp::compact),
    MASCARA(MakeUp::mascara),
    POLISH(MakeUp::polish),
    PENCIL(MakeUp::pencil),
    BRUSH(MakeUp::brush),
    SPONGE(MakeUp::sponge),
    COMB(Tools::comb),
    HAIRBRUSH(Tools::hairbrush),
    MASK(Tools::mask),
    SHEETMASK(Tools::sheetmask),
    TOWEL(Tools::towel),
    ROLLER(Tools::roller),
    MAT(Tools::mat),
    BALL(Tools::ball),
    WEIGHT(Tools::weight),
    LOOFAH(Tools::loofah),
    CUP(Treats::cup),
    GLASS(Treats::glass),
    COOKIE(Treats::cookie),
    CROISSANT(Treats::croissant),
    SANDWICH(Treats::sandwich),
    CAKE(Treats::cake),
    CHOCOLATE(Treats::chocolate),
    BOWL(Treats::bowl),
    SHIRT(Wear::shirt),
    TANK(Wear::tank),
    HOODIE(Wear::hoodie),
    TROUSERS(Wear::trousers),
    SHORTS(Wear::shorts),
    DRESS(Wear::dress),
    SHOE(Wear::shoe),
    CAP(Wear::cap),
    BAG(Wear::bag),
    HAT(Wear::hat),
    SOCKS(Wear::socks),
    NECKLACE(Jewels::necklace),
    BRACELET(Jewels::bracelet),
    EARRINGS(Jewels::earrings),
    RING(Jewels::ring),
    WATCH(Jewels::watch),
    GLASSES(Jewels::glasses),
    GENERIC(Jewels::generic);

    private static final Set<Shape> UPRIGHT = EnumSet.of(DIFFUSER, CANDLE, KIT, COMPACT, PALETTE, MASCARA, MAT, BALL, WEIGHT, TOWEL, SOAP, MASK,
            CUP, GLASS, COOKIE, CROISSANT, SANDWICH, CAKE, BOWL, NECKLACE, BRACELET, EARRINGS, RING, GENERIC, SHOE, HAT, GLASSES);
    private static final Set<Shape> SPILLING = EnumSet.of(BOTTLE, PUMP, SPRAY, DROPPER, FLACON, ROLLON, JAR, TUBE, SOAP, STICK,
            LIPSTICK, GLOSS, POLISH, PENCIL, SHEETMASK);

    private final Consumer<Sketch> drawing;

    Shape(Consumer<Sketch> drawing) {
        this.drawing = drawing;
    }

    /** Whether the thing may be shown tilted: a full cup may not. */
    public boolean tilts() {
        return !UPRIGHT.contains(this);
    }

    /** Whether its content can be shown as a smear or drops. */
    public boolean spills() {
        return SPILLING.contains(this);
    }

    public void draw(Sketch sketch) {
        drawing.accept(sketch);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Shape> parse(String code) {
        return Stream.of(values()).filter(shape -> shape.code().equals(code)).findFirst();
    }
}
