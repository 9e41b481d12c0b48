package dk.forslagsark.file;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** A network drive that is gone: whoever asks it is kept, whatever interrupts, until it is taken off. */
public final class HungDrive implements AutoCloseable {
    /** Whoever reads or writes a path begins with one of these; its name alone asks nobody. */
    private static final Set<String> ASKING = Set.of("getFileSystem", "toRealPath", "register", "toFile");

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch off = new CountDownLatch(1);

    /** That file as it would be there. */
    public Path file(Path named) {
        return (Path) Proxy.newProxyInstance(
                Path.class.getClassLoader(), new Class<?>[] {Path.class}, (path, method, arguments) -> {
                    return method.getName().equals("equals") ? path == arguments[0] : answer(named, method, arguments);
                });
    }

    private Object answer(Path named, Method method, Object[] arguments) throws Throwable {
        if (ASKING.contains(method.getName())) {
            asked.countDown();
            awaitOff();
        }
        try {
            Object answer = method.invoke(named, arguments);
            return answer instanceof Path path ? file(path) : answer;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Returns when somebody is kept. */
    public void awaitAsked() throws InterruptedException {
        asked.await();
    }

    private void awaitOff() {
        while (off.getCount() > 0) {
            try {
                off.await();
            } catch (InterruptedException e) {
                continue;
            }
        }
    }

    /** Whoever was kept is told that there is no such file. */
    @Override
    public void close() {
        off.countDown();
    }
}
