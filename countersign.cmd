@echo off
rem Starts Countersign on Windows: from the source tree, building it first if needed, or from an unpacked zip.
setlocal
set "HOME_DIR=%~dp0"
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java")
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dorg.slf4j.simpleLogger.defaultLogLevel=error"
if not exist "%HOME_DIR%pom.xml" goto unpacked
if exist "%HOME_DIR%target\lib" goto built
echo countersign: building, which takes about a minute 1>&2
call mvn -q -B -f "%HOME_DIR%pom.xml" -Dmaven.test.skip=true package 1>&2
if errorlevel 1 exit /b 2
:built
for %%j in ("%HOME_DIR%target\countersign-*.jar") do set "JAR=%%j"
"%JAVA%" %FLAGS% -cp "%JAR%;%HOME_DIR%target\lib\*" io.github.countersign.cli.Main %*
exit /b %errorlevel%
:unpacked
"%JAVA%" %FLAGS% -cp "%HOME_DIR%..\lib\*" io.github.countersign.cli.Main %*
exit /b %errorlevel%
