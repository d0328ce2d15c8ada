package vitrina.storefront.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.list.Paging;
import vitrina.orders.order.Order;
import vitrina.orders.order.OrderAccess;
import vitrina.people.person.Person;
import vitrina.people.person.Persons;
import vitrina.storefront.order.Journey;
import vitrina.storefront.page.At;
import vitrina.storefront.page.Request;
import vitrina.storefront.page.Result;
import vitrina.storefront.page.ShopPage;
import vitrina.storefront.site.Site;

/** {@code #{page}} of a signed-in customer: who they are and what they bought. */
@Dependent
@At("account")
public class AccountPage implements ShopPage {

    private static final int SHOWN = 10;

    /** An order of the list. */
    public record Row(String url, String number, String date, String status, String total, String pieces) {}

    @Inject
    private OrderAccess access;
    @Inject
    private Persons persons;
    private String name;
    private List<Row> rows;
    private String newer;
    private String older;

    @Override
    public Result open(Request request) {
        var site = request.site();
        if (!Actors.current().isCustomer()) {
            return Result.go(site.url("sign-in"));
        }
        name = persons.find(Actors.current().id()).map(Person::firstName).orElse("");
        int wanted = request.value("page").matches("[1-9]\\d{0,4}") ? Integer.parseInt(request.value("page")) : 1;
        var list = access.ofCustomer(new Paging(wanted, SHOWN));
        rows = list.items().stream().map(order -> row(site, order)).toList();
        newer = wanted > 1 ? site.url("account?page=" + (wanted - 1)) : null;
        older = wanted < list.pages() ? site.url("account?page=" + (wanted + 1)) : null;
        request.head(site.text("shop.account")).hide();
        return Result.show();
    }

    private static Row row(Site site, Order order) {
        var date = DateTimeFormatter.ofPattern(site.text("shop.date.long"), Locale.forLanguageTag(site.getTag()));
        return new Row(site.url("order/" + order.publicId()), order.number(), order.placedAt().atZone(site.getCountry().zone()).format(date),
                Journey.status(site, order.statusKey()), order.text(order.amounts().total()),
                site.text("shop.account.pieces", order.lines().stream().mapToInt(line -> line.quantity()).sum()));
    }

    public String getName() {
        return name;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Where later orders are, or null. */
    public String getNewer() {
        return newer;
    }

    /** Where earlier orders are, or null. */
    public String getOlder() {
        return older;
    }
}
