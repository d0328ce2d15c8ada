package vitrina.storefront.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vitrina.catalog.category.CategoryTree;
import vitrina.catalog.view.PictureUrls;
import vitrina.cms.page.Block;
import vitrina.cms.page.BlockKind;
import vitrina.storefront.layout.Cards;
import vitrina.storefront.page.Request;
import vitrina.storefront.site.Links;
import vitrina.storefront.site.Site;

/** Fills the blocks of a page for one market. */
@ApplicationScoped
public class Blocks {

    @Inject
    private Shelves shelves;
    @Inject
    private Cards cards;
    @Inject
    private Links links;
    @Inject
    private CategoryTree categories;

    /** In their order; a product stands on the first shelf that has it. */
    public List<ShownBlock> fill(Request request, List<Block> blocks) {
        var shown = new ArrayList<ShownBlock>();
        var products = new HashSet<Long>();
        blocks.forEach(block -> shown.add(fill(request, block, products)));
        request.shows(products);
        return shown;
    }

    private ShownBlock fill(Request request, Block block, Set<Long> products) {
        var site = request.site();
        var shelf = block.kind() == BlockKind.PRODUCTS && block.query() != null
                ? cards.of(site, shelves.find(site, block.query(), products), request)
                : "";
        var tiles = block.kind() == BlockKind.CATEGORIES ? tiles(site) : List.<ShownBlock.Tile>of();
        var target = block.kind() == BlockKind.PRODUCTS ? block.query() : block.target();
        return new ShownBlock(block.kind().name().toLowerCase(Locale.ROOT), block.title(), block.text().isEmpty() ? "" : Prose.safe(block.text()),
                block.button(), links.of(site, target).orElse(null),
                block.picture() == null ? null : "/media/scene/" + block.picture() + ".svg", shelf, tiles);
    }

    private List<ShownBlock.Tile> tiles(Site site) {
        return categories.tree(site.getLanguage(), site.getCountry().code()).stream()
                .map(node -> new ShownBlock.Tile(site.url("c/" + node.slug()), node.name(), PictureUrls.of(node))).toList();
    }
}
