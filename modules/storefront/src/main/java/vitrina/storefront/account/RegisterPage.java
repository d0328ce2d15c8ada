package vitrina.storefront.account;

import jakarta.enterprise.context.Dependent;
import vitrina.storefront.page.At;

/** {@code #{page}} that registers a customer with the short form (REG-04). */
@Dependent
@At("register")
public class RegisterPage extends DoorPage {

    public RegisterPage() {
        super("shop.register");
    }
}
