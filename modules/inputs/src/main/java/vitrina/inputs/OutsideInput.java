package vitrina.inputs;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test reads a file that others made and that is not in this repository. It is an addition: where the file is missing the test is left
 * out, and the output says so.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WhereItIs.class)
public @interface OutsideInput {

    /** Its path below the folder {@code data}. */
    String value();
}
