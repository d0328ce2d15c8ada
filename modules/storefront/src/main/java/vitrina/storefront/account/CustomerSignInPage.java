package vitrina.storefront.account;

import jakarta.enterprise.context.Dependent;
import vitrina.storefront.page.At;

/** {@code #{page}} that signs customers in, by password or by a code from the e-mail (REG-09). */
@Dependent
@At("sign-in")
public class CustomerSignInPage extends DoorPage {

    public CustomerSignInPage() {
        super("shop.sign-in");
    }
}
