package vitrina.kit;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;

/** What can be injected beside the beans of the modules: the house itself, and a request for beans that want one, though nobody asks in a house. */
record Furniture(House house) implements Extension {

    void add(@Observes AfterBeanDiscovery discovered) {
        discovered.addBean().types(House.class, Object.class).scope(Dependent.class).createWith(context -> house);
        discovered.addBean().types(HttpServletRequest.class, Object.class).scope(Dependent.class).createWith(context -> Proxy.newProxyInstance(
                Furniture.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("Nobody asks: there is no request in a house of tests");
                }));
    }
}
