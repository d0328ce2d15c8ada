package vitrina.storefront.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a {@link ShopPage} or an {@link Action} is found below {@code /{lang}-{country}/}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface At {

    /** Such as {@code p/{slug}}; a part in braces is read with {@link Request#part}. */
    String[] value();

    /** Whether everybody gets the same page, so that it may be kept (decision 12). */
    boolean cached() default false;
}
