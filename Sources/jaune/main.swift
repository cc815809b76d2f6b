import JauneCommands

jaune.main()
