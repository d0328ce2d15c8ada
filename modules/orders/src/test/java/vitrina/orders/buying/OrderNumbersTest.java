package vitrina.orders.buying;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.Transactions;
import vitrina.kit.House;
import vitrina.kit.InHouse;

/** Orders are numbered per country from the first one on (decision 6). */
@InHouse
@Tag("Q4")
class OrderNumbersTest {

    private static final int BUYERS = 20;

    @Inject
    private Sql sql;
    @Inject
    private Transactions transactions;

    @Test
    void the_first_orders_of_a_country_may_come_at_one_moment() throws Exception {
        for (var country : List.of("QA", "QB", "QC", "QD", "QE")) {
            List<Callable<Long>> buyers = IntStream.range(0, BUYERS).<Callable<Long>>mapToObj(any -> () -> transactions.alone(
                    () -> sql.number("select orders_next_number(?::char(2))", country))).toList();
            assertEquals(new TreeSet<Object>(LongStream.range(100_001, 100_001 + BUYERS).boxed().toList()), new TreeSet<>(House.together(buyers)));
        }
    }
}
