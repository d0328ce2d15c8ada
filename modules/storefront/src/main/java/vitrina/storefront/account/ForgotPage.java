package vitrina.storefront.account;

import jakarta.enterprise.context.Dependent;
import vitrina.storefront.page.At;

/** {@code #{page}} that sends a link for a new password (REG-11). */
@Dependent
@At("forgot")
public class ForgotPage extends DoorPage {

    public ForgotPage() {
        super("shop.forgot");
    }
}
