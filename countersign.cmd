@echo off
rem Starts Countersign on Windows: from the source tree, building it first if needed, or from an unpacked zip (bin and lib).
rem Written after the documentation of cmd.exe and not tried on Windows. Unlike its sibling for other systems it does not notice
rem changed sources (delete the folder target), keeps no archive of classes, and prints without colours.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
if defined JAVA_HOME goto home
set "JAVA=java.exe"
where java.exe >nul 2>nul
if errorlevel 1 goto nojava
goto found

:home
set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAVA%" goto nojava

:found
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dorg.slf4j.simpleLogger.defaultLogLevel=error"
if not exist "%HERE%pom.xml" goto unpacked
call :find "%HERE%target"
if defined JAR if exist "%HERE%target\lib\*.jar" goto built
echo countersign: building, which takes about a minute>&2
call mvn -q -B -f "%HERE%pom.xml" -Dmaven.test.skip=true package >&2
if errorlevel 1 goto unbuilt
call :find "%HERE%target"
if not defined JAR goto unbuilt

:built
"%JAVA%" %FLAGS% -cp "%JAR%;%HERE%target\lib\*" io.github.countersign.cli.Main %*
exit /b %errorlevel%

:unpacked
call :find "%HERE%..\lib"
if not defined JAR goto apart
"%JAVA%" %FLAGS% -cp "%HERE%..\lib\*" io.github.countersign.cli.Main %*
exit /b %errorlevel%

:find
set "JAR="
for %%j in ("%~1\countersign-*.jar") do set "JAR=%%~fj"
exit /b 0

:nojava
echo countersign: no Java found; install a JDK of version 17 or later, or set JAVA_HOME>&2
exit /b 2

:unbuilt
echo countersign: the build failed; see above>&2
exit /b 2

:apart
echo countersign: no lib\countersign-*.jar beside bin; unpack the zip whole>&2
exit /b 2
