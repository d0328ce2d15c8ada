package vitrina.kernel.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Why a class writes SQL where an aggregate is an entity (decision 21). One without it fails the build; {@code docs/reference/sql.md} lists them all. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PlainSql {

    Why value();

    /** What was measured, or what says more than the kind. */
    String note() default "";

    /** The kinds of reasons there are. */
    enum Why {
        /** Run for every page or order, and measured. */
        HOT_PATH,
        /** Many rows at once. */
        SET_BASED,
        /** What is claimed, ordered or counted by conditional updates, so that many may do it at once. */
        QUEUE,
        /** Lists and figures over tables of which nobody needs whole objects. */
        LIST,
        /** Rows that are only added and read. */
        LOG,
        /** The database itself: its version, its clock, its locks. */
        DATABASE,
        /** An ordinary aggregate that becomes an entity with the work named in the note. */
        OWED
    }
}
