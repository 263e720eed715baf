package nl.planhorizon.api.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one running server and the one browser; both end with the last test. */
public final class WithServer implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(WithServer.class);

    /** Something that is closed when all tests are done. */
    private record Shared<T extends AutoCloseable>(T thing) implements CloseableResource {

        @Override
        public void close() throws Exception {
            thing.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == RunningServer.class || type == RealBrowser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == RunningServer.class
                ? shared(test, RunningServer.class, WithServer::start)
                : shared(test, RealBrowser.class, RealBrowser::new);
    }

    @SuppressWarnings("unchecked")
    private static <T extends AutoCloseable> T shared(ExtensionContext test, Class<T> type, Supplier<T> source) {
        var store = test.getRoot().getStore(HERE);
        return ((Shared<T>) store.getOrComputeIfAbsent(type, any -> new Shared<>(source.get()))).thing();
    }

    private static RunningServer start() {
        try {
            return new RunningServer();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
