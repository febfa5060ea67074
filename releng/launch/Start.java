/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What {@code ./lamella} does, where there is no POSIX shell: builds what is not built or out of date, prepares the fast
 * start, runs the command or the window. {@code lamella.cmd} has found the JDK and runs this source file:
 * {@code java Start.java ROOT ARGS...}. {@code check.sh} holds it against the shell's script.
 */
final class Start {

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final String MAIN = "org.lamella.launcher.Main";
    private static final Pattern MODULE = Pattern.compile("\\[INFO] Building \\[[^]]*] (.*?) [0-9]\\S* +\\[(\\d+/\\d+)]");
    private static final Set<String> NOT_SOURCES = Set.of("target", "bin", "pom.tycho");
    /** The virtual machines as in java.sh: one small and over soon, one for scans, one that computes for hours. */
    private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final List<String> COMPUTING = List.of("-XX:+UseParallelGC", "--add-modules=jdk.incubator.vector");
    private static final List<String> WINDOW = List.of("-Dlamella.window=true",
            "--enable-native-access=ALL-UNNAMED", "-XX:Tier4InvocationThreshold=20000",
            "-XX:Tier4MinInvocationThreshold=3000", "-XX:Tier4CompileThreshold=40000",
            "-XX:Tier4BackEdgeThreshold=100000");

    private final Path root;
    private final Path state;
    private final Path javaHome = Path.of(System.getProperty("lamella.java", System.getProperty("java.home")));
    private Path install;
    private Path area;

    private Start(Path root) {
        this.root = root;
        this.state = root.resolve(".build");
    }

    public static void main(String[] args) throws Exception {
        Start start = new Start(Path.of(args[0]).toRealPath());
        try {
            System.exit(start.run(Arrays.asList(args).subList(1, args.length)));
        } catch (IOException | UncheckedIOException e) {
            System.err.println("lamella: " + e.getMessage());
            System.exit(1);
        }
    }

    private int run(List<String> args) throws Exception {
        String verb = args.isEmpty() ? "open" : args.getFirst();
        List<String> rest = args.isEmpty() ? args : args.subList(1, args.size());
        if (verb.equals("test")) {
            return wait(maven(join(List.of("verify", "-Dlamella.findings=err"), rest)).inheritIO());
        }
        if (verb.equals("benchmark")) {
            return benchmark(rest);
        }
        Files.createDirectories(state.resolve("installs"));
        try (FileChannel file = FileChannel.open(state.resolve("start.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); FileLock lock = lock(file)) {
            if (!isCurrent() && !build()) {
                return 1;
            }
            findArea();
            if (!Files.isDirectory(area.resolve("state"))) {
                prepareArea();
            }
        }
        return verb.equals("open") ? runWindow(rest) : runCommand(args);
    }

    private static FileLock lock(FileChannel file) throws IOException {
        FileLock lock = file.tryLock();
        if (lock != null) {
            return lock;
        }
        System.err.println("Somebody else is building Lamella here; waiting.");
        return file.lock();
    }

    private int benchmark(List<String> args) throws Exception {
        int code = wait(maven(List.of("package", "-DskipTests")).inheritIO());
        Path target = root.resolve("tests/org.lamella.benchmarks/target");
        return code != 0 ? code : wait(new ProcessBuilder(join(List.of(java(), "--add-modules=jdk.incubator.vector",
                "-cp", target.resolve("classes") + File.pathSeparator + target.resolve("lib") + File.separator + "*",
                "org.openjdk.jmh.Main"), args)).inheritIO());
    }

    /** Whether there is a build and no source is newer; sets {@link #install}. */
    private boolean isCurrent() throws IOException {
        Path current = state.resolve("current");
        Path stamp = state.resolve("stamp");
        if (!Files.exists(current) || !Files.exists(stamp)) {
            return false;
        }
        install = state.resolve("installs").resolve(Files.readString(current).strip());
        if (!Files.exists(install.resolve("bundles.list"))) {
            return false;
        }
        FileTime built = Files.getLastModifiedTime(stamp);
        List<Path> sources = new ArrayList<>();
        for (String one : List.of("pom.xml", ".mvn", "bundles", "features", "targetplatform")) {
            sources.add(root.resolve(one));
        }
        try (Stream<Path> products = Files.list(root.resolve("releng"))) {
            products.filter(folder -> folder.toString().endsWith(".product")).forEach(sources::add);
        }
        for (Path source : sources) {
            if (isNewer(source, built)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNewer(Path path, FileTime built) throws IOException {
        String name = path.getFileName().toString();
        if (NOT_SOURCES.contains(name) || name.startsWith(".polyglot.")) {
            return false;
        }
        boolean folder = Files.isDirectory(path);
        // A source that was removed leaves its folder newer; the build itself writes into those further up.
        boolean counts = !folder || root.relativize(path).startsWith("bundles")
                && root.relativize(path).getNameCount() > 2;
        if (counts && Files.getLastModifiedTime(path).compareTo(built) > 0) {
            return true;
        }
        if (!folder) {
            return false;
        }
        try (Stream<Path> inside = Files.list(path)) {
            for (Path each : inside.toList()) {
                if (isNewer(each, built)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Builds the products and makes the folder that Lamella starts from. Sets {@link #install}. */
    private boolean build() throws Exception {
        System.err.println(Files.exists(state.resolve("current"))
                ? "Sources have changed: building Lamella with Java " + Runtime.version().feature() + "."
                : "Building Lamella with Java " + Runtime.version().feature()
                        + ". This happens once; the first time it fetches its libraries.");
        Path stamp = Files.write(state.resolve("stamp.part"), new byte[0]);
        Path log = state.resolve("build.log");
        removeProducts();
        if (mavenWithProgress(log, List.of("package", "-Dlamella.notests")) != 0) {
            return failed(log);
        }
        Path headless = root.resolve("releng/org.lamella.headless.product/target/products/org.lamella.headless"
                + "/linux/gtk/x86_64/plugins");
        Path window = root.resolve("releng/org.lamella.workstation.product/target/products/org.lamella.workstation/"
                + (WINDOWS ? "win32/win32/x86_64" : "linux/gtk/x86_64") + "/plugins");
        Path part = state.resolve("installs/part");
        delete(part);
        int code = wait(new ProcessBuilder(java(), "-cp", launcher(headless).toString(),
                "org.lamella.launcher.Assembly", headless.toString(), window.toString(), part.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())));
        if (code != 0) {
            return failed(log);
        }
        String name = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")) + "-"
                + ProcessHandle.current().pid();
        install = Files.move(part, state.resolve("installs").resolve(name));
        Files.writeString(state.resolve("current"), name + "\n");
        Files.deleteIfExists(state.resolve("stamp"));
        Files.move(stamp, state.resolve("stamp"));
        return true;
    }

    /** A class whose source is gone must not stay. */
    private void removeProducts() throws IOException {
        for (String parent : List.of("bundles", "features", "releng")) {
            try (Stream<Path> folders = Files.list(root.resolve(parent))) {
                for (Path folder : folders.toList()) {
                    delete(folder.resolve("target"));
                }
            }
        }
    }

    private static Path launcher(Path plugins) throws IOException {
        try (Stream<Path> jars = Files.list(plugins)) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("org.lamella.launcher_")).findFirst()
                    .orElseThrow(() -> new IOException("the build made no launcher in " + plugins));
        }
    }

    private static boolean failed(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            lines.filter(line -> line.startsWith("[ERROR] ")).limit(25).forEach(System.err::println);
        }
        System.err.println("lamella: the build failed; the whole log is in " + log);
        System.err.println("         The first build needs the network (Maven Central); behind a proxy, set it in");
        System.err.println("         .m2/settings.xml of your home folder. What was fetched is kept.");
        return false;
    }

    private ProcessBuilder maven(List<String> args) {
        ProcessBuilder maven = new ProcessBuilder(
                join(List.of(root.resolve(WINDOWS ? "mvnw.cmd" : "mvnw").toString(), "-B"), args))
                .directory(root.toFile());
        maven.environment().put("JAVA_HOME", javaHome.toString());
        return maven;
    }

    private int mavenWithProgress(Path log, List<String> args) throws Exception {
        Process process = maven(args).redirectErrorStream(true).start();
        process.getOutputStream().close();
        List<String> all = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                all.add(line);
                Matcher module = MODULE.matcher(line);
                if (module.find()) {
                    System.err.printf("  %7s  %s%n", module.group(2), module.group(1));
                }
            }
        }
        Files.write(log, all);
        return process.waitFor();
    }

    private void findArea() {
        Path caches = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .or(() -> Optional.ofNullable(System.getenv("LOCALAPPDATA"))).map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".cache")).resolve("lamella");
        int key = List.of(install.toString(), javaHome.toString(), Runtime.version().toString()).hashCode();
        area = caches.resolve(Integer.toHexString(key));
    }

    /** Makes the framework's state and the ahead-of-time cache; without the cache everything works, only slower. */
    private void prepareArea() throws Exception {
        System.err.println("Preparing the fast start (once for this build).");
        Path part = area.resolveSibling(area.getFileName() + "." + ProcessHandle.current().pid());
        Files.createDirectories(part);
        Path log = part.resolve("log");
        prepared(log, command(SMALL, part.resolve("state"), List.of("-Dlamella.prepare=true", MAIN)));
        prepared(log, command(WINDOW, part.resolve("window"), List.of("-Dlamella.prepare=true",
                "-Dlamella.workspace=" + part.resolve("workspace"), MAIN)));
        String demo = part.resolve("demo").toString();
        quietly(log, command(SMALL, part.resolve("state"), List.of("-XX:AOTCacheOutput=" + part.resolve("lamella.aot"),
                "-Dlamella.rehearsal=true", MAIN, "demo", demo, ";", "analyze", demo, "--out",
                part.resolve("out").toString(), ";", "analyze", "--json", demo, ";", "info", demo, ";", "--help", ";",
                "--version")));
        delete(part.resolve("demo"));
        delete(part.resolve("out"));
        Files.writeString(part.resolve("install"), install + "\n");
        delete(area);
        Files.move(part, area);
    }

    private static void prepared(Path log, List<String> command) throws Exception {
        if (quietly(log, command) != 0) {
            throw new IOException("what was built cannot be started:\n" + Files.readString(log));
        }
    }

    private static int quietly(Path log, List<String> command) throws Exception {
        return wait(new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())));
    }

    private int runCommand(List<String> args) throws Exception {
        boolean scan = args.getFirst().equals("index") || args.contains("orientation-mapping");
        List<String> machine = scan ? COMPUTING : SMALL;
        return wait(new ProcessBuilder(command(machine, area.resolve("state"),
                join(cache("lamella.aot"), options(), List.of(MAIN), args))).inheritIO());
    }

    /** The first window of a build notes what it loads; when it is closed, the cache for the next ones is made of that. */
    private int runWindow(List<String> files) throws Exception {
        if (!cache("window.aot").isEmpty()) {
            return wait(new ProcessBuilder(command(WINDOW, area.resolve("window"),
                    join(cache("window.aot"), options(), List.of(MAIN), files))).inheritIO());
        }
        Path config = area.resolve("window." + ProcessHandle.current().pid() + ".config");
        Path shown = area.resolve("window." + ProcessHandle.current().pid() + ".shown");
        int code = wait(new ProcessBuilder(command(WINDOW, area.resolve("window"),
                join(List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + config, "-Dlamella.shown=" + shown),
                        options(), List.of(MAIN), files)))
                .inheritIO());
        if (Files.deleteIfExists(shown)) {
            Path made = area.resolve("window.aot.part");
            if (quietly(area.resolve("log"), command(WINDOW, area.resolve("window"), List.of("-XX:AOTMode=create",
                    "-XX:AOTConfiguration=" + config, "-XX:AOTCache=" + made))) == 0) {
                Files.move(made, area.resolve("window.aot"));
            }
        }
        Files.deleteIfExists(config);
        return code;
    }

    private List<String> cache(String name) {
        return Files.exists(area.resolve(name)) ? List.of("-XX:AOTCache=" + area.resolve(name)) : List.of();
    }

    private static List<String> options() {
        String options = Optional.ofNullable(System.getenv("LAMELLA_JAVA_OPTIONS")).orElse("").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }

    private String java() {
        return javaHome.resolve(WINDOWS ? "bin/java.exe" : "bin/java").toString();
    }

    private List<String> command(List<String> machine, Path folder, List<String> rest) {
        Map<String, String> environment = System.getenv();
        String home = environment.getOrDefault("LAMELLA_HOME",
                Path.of(System.getProperty("user.home"), ".lamella").toString());
        Path libraries = install.resolve("lib");
        return join(List.of(java()), machine,
                List.of("-Xlog:disable", "-Xlog:all=warning:stderr", "-Xlog:aot*=off:stderr", "-Xlog:cds*=off:stderr",
                        "-Djava.awt.headless=true", "-Dlamella.install=" + install, "-Dlamella.area=" + folder,
                        "-Dlamella.home=" + home, "-Dlamella.root=" + root, "-cp",
                        libraries.resolve("org.lamella.launcher.jar") + File.pathSeparator
                                + libraries.resolve("org.eclipse.osgi.jar")),
                rest);
    }

    @SafeVarargs
    private static List<String> join(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private static int wait(ProcessBuilder command) throws Exception {
        return command.start().waitFor();
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> all = Files.walk(tree)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
