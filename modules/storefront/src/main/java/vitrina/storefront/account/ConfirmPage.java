package vitrina.storefront.account;

import jakarta.enterprise.context.Dependent;
import vitrina.storefront.page.At;

/** {@code #{page}} that proves an e-mail address by the link from the mail. */
@Dependent
@At("confirm")
public class ConfirmPage extends DoorPage {

    public ConfirmPage() {
        super("shop.confirm");
    }
}
