package vitrina.storefront.account;

import jakarta.enterprise.context.Dependent;
import vitrina.storefront.page.At;

/** {@code #{page}} that sets a new password by the link from the mail. */
@Dependent
@At("reset")
public class NewPasswordPage extends DoorPage {

    public NewPasswordPage() {
        super("shop.reset");
    }
}
