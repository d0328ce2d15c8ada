package vitrina.catalog.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The pure part: a product's document and a market make a view, or nothing when it is not on offer. */
final class ViewBuilder {

    /** A view and when it stops being true by itself. */
    record Built(Optional<ProductView> view, Instant until) {}

    private final ViewContext context;

    ViewBuilder(ViewContext context) {
        this.context = context;
    }

    Built build(ViewRow row) {
        var images = row.rows("images").stream()
                .map(image -> new ImageView(image.id("id"), image.text("file"), image.text("alt", row.text("name")))).toList();
        var views = new VariantViews(context, row, images);
        var now = context.now();
        var until = Stream.concat(views.boundaries.stream(), Stream.of(row.time("from"), row.time("until"), row.time("newUntil"))
                .filter(Objects::nonNull)).filter(now::isBefore).min(Comparator.naturalOrder()).orElse(Instant.MAX);
        boolean offered = (row.time("from") == null || !now.isBefore(row.time("from")))
                && (row.time("until") == null || now.isBefore(row.time("until")));
        return new Built(offered && !views.variants.isEmpty() ? Optional.of(view(row, views, images)) : Optional.empty(), until);
    }

    private ProductView view(ViewRow row, VariantViews views, List<ImageView> images) {
        var cheapest = views.variants.stream().min(Comparator.comparing((VariantView variant) -> !variant.inStock())
                .thenComparing(VariantView::price)).orElseThrow();
        boolean varies = views.variants.stream().anyMatch(variant -> variant.price().compareTo(cheapest.price()) != 0);
        boolean isNew = row.time("newUntil") != null && context.now().isBefore(row.time("newUntil"));
        var categories = row.ids("categories");
        var all = context.withParents().apply(categories);
        var path = categories.isEmpty() ? List.<CategoryRef>of() : context.path().apply(categories.getFirst());
        var slugs = new LinkedHashMap<String, String>();
        row.object("slugs").forEach((language, slug) -> slugs.put(language, row.object("slugs").getString(language)));
        return new ProductView(row.id("id"), UUID.fromString(row.text("publicId")), row.text("code"), row.text("slug"),
                row.text("name"), row.text("summary", ""), row.text("description", ""), row.text("seoTitle", row.text("name")),
                row.text("seoDescription", row.text("summary", "")), row.text("brand"), row.text("illustration"),
                row.flag("featured"), isNew, row.text("taxClass"), path, all, images, views.options, List.copyOf(views.variants),
                tags(row, isNew, cheapest.discountPercent() > 0), documents(row), attributes(row),
                context.offers().names(row.id("id"), all), Map.copyOf(slugs), row.ids("related"), row.ids("complementary"),
                cheapest.price(), cheapest.priceText(), varies, cheapest.listPrice(), cheapest.listPriceText(),
                cheapest.discountPercent(), views.variants.stream().anyMatch(VariantView::inStock), row.number("page"), row.number("sequence"));
    }

    /** Tags that staff set, and those that are true anyway: new until a date, cheaper than the list price. */
    private List<TagView> tags(ViewRow row, boolean isNew, boolean reduced) {
        var set = row.texts("tags");
        var kinds = new LinkedHashSet<String>();
        if (isNew || set.contains("NEW")) {
            kinds.add("NEW");
        }
        if (reduced || set.contains("DISCOUNT")) {
            kinds.add("DISCOUNT");
        }
        if (set.contains("FREE_SHIPPING")) {
            kinds.add("FREE_SHIPPING");
        }
        var tags = new ArrayList<TagView>(kinds.stream()
                .map(kind -> new TagView(kind, context.text().apply("catalog.tag." + kind))).toList());
        if (set.contains("CUSTOM") && row.text("tagText") != null) {
            tags.add(new TagView("CUSTOM", row.text("tagText")));
        }
        return List.copyOf(tags);
    }

    private List<DocumentView> documents(ViewRow row) {
        return row.rows("documents").stream().map(document -> new DocumentView(document.text("kind"),
                document.text("title", context.text().apply("catalog.document." + document.text("kind"))),
                document.text("file"), document.text("url"))).toList();
    }

    private static List<AttributeView> attributes(ViewRow row) {
        var byCode = new LinkedHashMap<String, AttributeView>();
        for (var fact : row.rows("attributes")) {
            byCode.computeIfAbsent(fact.text("code"), code -> new AttributeView(code, fact.text("name", code), new ArrayList<>()))
                    .values().add(fact.text("value"));
        }
        return byCode.values().stream().map(one -> new AttributeView(one.code(), one.name(), List.copyOf(one.values()))).toList();
    }
}
