package vitrina.verify.house;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vitrina.kernel.state.Mover;
import vitrina.kernel.state.State;

/** Every state machine on the class path of the modules. */
final class Machines {

    /** Where the labels are that people read; with a dash, why nobody reads any. */
    static final Map<String, String> LABELS = Map.of(
            "ImportState", "imports.state.",
            "OrderStage", "orders.stage.",
            "OrderState", "orders.state.",
            "OrderPayment", "payments.state.",
            "PaymentState", "payments.state.",
            "RefundState", "backoffice.order.refund.",
            "StaffState", "people.staff-state.",
            "ImageState", "- a picture is shown when it is there",
            "ReservationState", "- people read what is left on the shelf");

    private Machines() {
    }

    /** One machine. The compiler does not know which one, hence the raw questions to its constants. */
    record Machine(Class<?> type, List<State<?>> states) {

        String name() {
            return type.getSimpleName();
        }

        List<State<?>> starts() {
            return states.stream().filter(State::isStart).toList();
        }

        Set<State<?>> next(State<?> from) {
            return Set.copyOf(from.next().stream().map(one -> (State<?>) one).toList());
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        Set<Mover> movers(State<?> from, State<?> to) {
            return sorted(((State) from).movers((Enum) to));
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        Set<Mover> takersBack(State<?> from, State<?> to) {
            return sorted(((State) from).takersBack((Enum) to));
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        boolean needsReason(State<?> from, State<?> to) {
            return ((State) from).needsReason((Enum) to);
        }

        private static Set<Mover> sorted(Set<Mover> movers) {
            return movers.isEmpty() ? EnumSet.noneOf(Mover.class) : EnumSet.copyOf(movers);
        }
    }

    static List<Machine> all() throws ClassNotFoundException {
        var found = new ArrayList<Machine>();
        for (var type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vitrina")) {
            if (type.isEnum() && type.isAssignableTo(State.class)) {
                var machine = Class.forName(type.getName());
                found.add(new Machine(machine, List.of(machine.getEnumConstants()).stream().map(one -> (State<?>) one).collect(Collectors.toList())));
            }
        }
        found.sort(Comparator.comparing(machine -> machine.type().getName()));
        return found;
    }
}
